import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

const cache = new WeakMap<FieldNode, ReadonlySet<string>>();

/**
 * The names selected directly below the field being resolved, for parts that cost something (`totalCount`, `edges`).
 * `@skip`/`@include` are not evaluated: at worst a part is computed and not answered. Cached with the parsed document.
 */
export function selectedFields(info: GraphQLResolveInfo): ReadonlySet<string> {
  const [first] = info.fieldNodes;
  const known = first && cache.get(first);
  if (known) return known;
  const names = new Set<string>();
  for (const node of info.fieldNodes) collect(node.selectionSet, info, names);
  if (first) cache.set(first, names);
  return names;
}

function collect(set: SelectionSetNode | undefined, info: GraphQLResolveInfo, names: Set<string>): void {
  for (const selection of set?.selections ?? []) {
    if (selection.kind === 'Field') names.add(selection.name.value);
    else if (selection.kind === 'InlineFragment') collect(selection.selectionSet, info, names);
    else collect(info.fragments[selection.name.value]?.selectionSet, info, names);
  }
}
