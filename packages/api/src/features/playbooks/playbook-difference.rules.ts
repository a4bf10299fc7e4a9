/** A row as far as a playbook decides about it. */
export interface ComparedRow {
  readonly code: string;
  readonly name: unknown;
  readonly content: Readonly<Record<string, unknown>>;
}

export type Rows = ReadonlyMap<string, ComparedRow>;

/** What bringing a playbook in does to a row. */
export const ROW_FATES = ['added', 'changed', 'conflict', 'edited', 'same'] as const;
export type RowFate = (typeof ROW_FATES)[number];

export interface RowDifference {
  readonly code: string;
  readonly name: unknown;
  readonly fate: RowFate;
  /** The columns in which the playbook says something else. */
  readonly fields: readonly string[];
  readonly before: ComparedRow['content'] | null;
  readonly after: ComparedRow['content'];
}

interface Compared {
  /** The rows of a kind now. */
  readonly before: Rows;
  /** The rows after everything that the playbook says was written. */
  readonly after: Rows;
  /** What a playbook last wrote, by code. */
  readonly written: ReadonlyMap<string, unknown>;
}

const text = (value: unknown): string => JSON.stringify(value);

/** Compares three states of every row, so that what the organisation changed itself is never mistaken for an old version of the file. */
export function compareRows({ before, after, written }: Compared): RowDifference[] {
  return [...after.values()].map((row) => {
    const known = before.get(row.code) ?? null;
    const fields = known ? Object.keys(row.content).filter((field) => text(known.content[field]) !== text(row.content[field])) : [];
    const last = written.get(row.code);
    const isEdited = known !== null && last !== undefined && text(last) !== text(known.content);
    const fate = known === null ? 'added' : fateOf(fields.length > 0, isEdited);
    return { code: row.code, name: row.name, fate, fields, before: known?.content ?? null, after: row.content };
  });
}

function fateOf(isOther: boolean, isEdited: boolean): RowFate {
  if (isOther) return isEdited ? 'conflict' : 'changed';
  return isEdited ? 'edited' : 'same';
}
