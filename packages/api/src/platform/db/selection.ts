import { type FieldNode, type GraphQLResolveInfo, isObjectType, type SelectionSetNode } from 'graphql';

/** Selected fields by name (never by alias), each with the selections below it. */
export type Selection = Map<string, FieldNode[]>;

/** What was asked of the document; enough to read it without running it. */
export type SelectionInfo = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'schema'>;

/**
 * Everything selected below the nodes. `@skip` and `@include` are not evaluated, because the result is kept for all
 * requests with this document: at worst a column is read and not answered.
 */
export function selectionBelow(info: SelectionInfo, nodes: readonly FieldNode[], type?: string): Selection {
  const out: Selection = new Map();
  for (const node of nodes) collect({ info, type, out }, node.selectionSet);
  return out;
}

/** The nodes at the end of a path of field names, in every place where it is selected. */
export function nodesAt(info: SelectionInfo, path: readonly string[]): readonly FieldNode[] {
  return path.reduce<readonly FieldNode[]>((nodes, name) => selectionBelow(info, nodes).get(name) ?? [], info.fieldNodes);
}

/** Where names are gathered, and on which type. */
interface Gathering {
  readonly info: SelectionInfo;
  readonly type: string | undefined;
  readonly out: Selection;
}

function collect(gathering: Gathering, set: SelectionSetNode | undefined): void {
  const { info, out } = gathering;
  for (const selection of set?.selections ?? []) {
    if (selection.kind === 'Field') {
      out.set(selection.name.value, [...(out.get(selection.name.value) ?? []), selection]);
      continue;
    }
    const fragment = selection.kind === 'InlineFragment' ? selection : info.fragments[selection.name.value];
    if (applies(gathering, fragment?.typeCondition?.name.value)) collect(gathering, fragment?.selectionSet);
  }
}

/** Fragments on interfaces apply to every type; fragments on another object type never do. */
function applies({ info, type }: Gathering, condition: string | undefined): boolean {
  if (!condition || !type || condition === type) return true;
  return !isObjectType(info.schema.getType(condition));
}
