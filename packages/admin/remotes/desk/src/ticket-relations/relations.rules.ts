import type { TicketRelationKind } from '../gql/graphql.js';

interface Relation<Other> {
  readonly relation: TicketRelationKind;
  readonly ticket?: Other | null;
}

/** In the order in which they matter to whoever works on the ticket. */
const ORDER: readonly TicketRelationKind[] = [
  'MERGED_INTO',
  'CHILD',
  'PARENT',
  'SPLIT_FROM',
  'SPLIT_INTO',
  'DUPLICATE_OF',
  'DUPLICATED_BY',
  'CAUSED_BY',
  'CAUSE_OF',
  'RELATED',
  'MERGED_FROM',
];

/** The other tickets by what they are to this one. */
export function groupRelations<Other>(
  relations: readonly Relation<Other>[],
): { readonly relation: TicketRelationKind; readonly tickets: readonly Other[] }[] {
  return ORDER.map((relation) => ({
    relation,
    tickets: relations.filter((one) => one.relation === relation).flatMap(({ ticket }) => ticket ?? []),
  })).filter(({ tickets }) => tickets.length > 0);
}

/** Whether people say it and take it back; a merge is undone by its own verb, a split stays. */
export function isLink(relation: TicketRelationKind): boolean {
  return !relation.startsWith('MERGED') && !relation.startsWith('SPLIT');
}
