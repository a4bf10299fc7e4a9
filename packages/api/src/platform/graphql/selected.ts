import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

const cache = new WeakMap<readonly FieldNode[], ReadonlySet<string>>();

/**
 * The names selected directly below the field being resolved, for parts that cost something (`totalCount`, `edges`).
 * `@skip`/`@include` are not evaluated: at worst a part is computed and not answered. Cached by the whole list of nodes, which a compiled
 * operation keeps: a node of a fragment may stand alone in one place and be merged with others in the next.
 */
export function selectedFields(info: GraphQLResolveInfo): ReadonlySet<string> {
  const known = cache.get(info.fieldNodes);
  if (known) return known;
  const names = new Set<string>();
  for (const node of info.fieldNodes) collect(node.selectionSet, info, names);
  cache.set(info.fieldNodes, names);
  return names;
}

function collect(set: SelectionSetNode | undefined, info: GraphQLResolveInfo, names: Set<string>): void {
  for (const selection of set?.selections ?? []) {
    if (selection.kind === 'Field') names.add(selection.name.value);
    else if (selection.kind === 'InlineFragment') collect(selection.selectionSet, info, names);
    else collect(info.fragments[selection.name.value]?.selectionSet, info, names);
  }
}
