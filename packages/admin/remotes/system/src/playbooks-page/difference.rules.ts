import type { DifferenceKind_KindFragment as Kind, PlaybookRowFate } from '../gql/graphql.js';

/** Fates in the order in which they matter to whoever decides. */
export const SHOWN_FATES: readonly PlaybookRowFate[] = ['CONFLICT', 'CHANGED', 'ADDED', 'EDITED'];

export type FateCounts = Readonly<Record<PlaybookRowFate, number>>;

export function countFates(kinds: readonly Kind[]): FateCounts {
  const counts: Record<PlaybookRowFate, number> = { ADDED: 0, CHANGED: 0, CONFLICT: 0, EDITED: 0, SAME: 0 };
  for (const { rows, sameCount } of kinds) {
    counts.SAME += sameCount;
    for (const { fate } of rows) counts[fate] += 1;
  }
  return counts;
}

/** Rows of a kind, those to be decided about first. */
export function inOrder({ rows }: Kind): Kind['rows'] {
  return SHOWN_FATES.flatMap((fate) => rows.filter((row) => row.fate === fate));
}

/** How one row is named among all. */
export const rowKey = (kind: string, code: string): string => `${kind} ${code}`;

/** The rows edited here that shall become as the playbook says. */
export function overwrites(kinds: readonly Kind[], chosen: ReadonlySet<string>): { readonly kind: string; readonly code: string }[] {
  return kinds.flatMap(({ kind, rows }) =>
    rows.filter(({ fate, code }) => fate === 'CONFLICT' && chosen.has(rowKey(kind, code))).map(({ code }) => ({ kind, code })),
  );
}
