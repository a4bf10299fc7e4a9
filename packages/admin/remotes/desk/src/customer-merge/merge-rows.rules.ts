import type { MergeSide_CustomerFragment as Side } from '../gql/graphql.js';

/** One thing that is known of both customers, and which of the two is right. */
export interface MergeRow {
  /** As the API names it: `name`, `field:cfd_1`. */
  readonly field: string;
  /** What it is called; null where the words of the panel say so. */
  readonly label: string | null;
  readonly kept: string | null;
  readonly merged: string | null;
}

const FIELDS = ['name', 'kind', 'stage', 'tier', 'phone', 'email', 'address', 'note'] as const;

type Known = string | { readonly name: string } | null | undefined;

const textOf = (value: Known): string | null => (typeof value === 'object' ? (value?.name ?? null) : value || null);

/** Everything that either of the two has something in. */
export function mergeRows(kept: Side, merged: Side): readonly MergeRow[] {
  const own = FIELDS.map((field) => ({ field, label: null, kept: textOf(kept[field]), merged: textOf(merged[field]) }));
  const labels = new Map([...kept.fields, ...merged.fields].map(({ field }) => [field.id, field.name]));
  const valueIn = (side: Side, id: string) => textOf(side.fields.find(({ field }) => field.id === id)?.text);
  const fields = [...labels].map(([id, label]) => ({ field: `field:${id}`, label, kept: valueIn(kept, id), merged: valueIn(merged, id) }));
  return [...own, ...fields].filter(({ kept: one, merged: other }) => one !== null || other !== null);
}

/** Whether somebody has to choose: both know something, and not the same. */
export const isContested = ({ kept, merged }: MergeRow): boolean => kept !== null && merged !== null && kept !== merged;

export type Choice = 'kept' | 'merged' | 'both';

/** What the API is told: the contested fields in which the one that goes is right. */
export function mergeInput(rows: readonly MergeRow[], choices: Readonly<Record<string, Choice>>): { taken: string[]; joinsNotes: boolean } {
  const contested = rows.filter(isContested);
  return {
    taken: contested.filter(({ field }) => choices[field] === 'merged').map(({ field }) => field),
    joinsNotes: contested.some(({ field }) => field === 'note' && choices[field] === 'both'),
  };
}
