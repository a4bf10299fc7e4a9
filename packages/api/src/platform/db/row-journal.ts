import { marks } from '../../kernel/marks.js';
import type { SqlValue, Tx } from './db.js';
import { insertOrIgnore } from './insert-or-ignore.js';
import { uniqueKeysOf } from './unique-keys.js';

/** A value as the database gives it: what is read so can be put back so. */
type Raw = string | number | null;
type RawRow = Readonly<Record<string, Raw>>;

/** One thing that was done to rows, with all it takes to undo it. */
export type RowStep =
  | {
      readonly did: 'move';
      readonly table: string;
      readonly column: string;
      readonly from: string;
      readonly to: string;
      readonly keys: readonly RawRow[];
    }
  | { readonly did: 'remove'; readonly table: string; readonly rows: readonly RawRow[] }
  | { readonly did: 'add'; readonly table: string; readonly rows: readonly RawRow[] }
  | { readonly did: 'change'; readonly table: string; readonly id: string; readonly column: string; readonly from: Raw; readonly to: Raw };

interface Rows {
  readonly table: string;
  readonly sql: string;
  readonly params: readonly SqlValue[];
}

/** Rows per statement when they are found again by their keys. */
const AT_ONCE = 200;

/** Changes rows so that exactly this can be taken back later, whatever else was changed in between. */
export class RowJournal {
  readonly #steps: RowStep[] = [];

  constructor(private readonly tx: Tx) {}

  get steps(): readonly RowStep[] {
    return this.#steps;
  }

  /** Has rows that point to one thing point to another; those of which there may be only one stay with the other as they are there. */
  async move(
    { table, column }: { readonly table: string; readonly column: string },
    { from, to }: { readonly from: string; readonly to: string },
  ): Promise<void> {
    const keys = await uniqueKeysOf(this.tx, table);
    const others = (columns: readonly string[]) => columns.filter((one) => one !== column);
    for (const key of keys.filter(({ columns }) => columns.includes(column))) {
      const same = ['1 = 1', ...others(key.columns).map((one) => `k.${one} = ${table}.${one}`)].join(' and ');
      const twin = `exists (select 1 from ${table} k where k.${column} = ? and ${same})`;
      await this.remove({ table, sql: `${column} = ? and ${twin}`, params: [from, to] });
    }
    const named = others(keys.find(({ isPrimary }) => isPrimary)?.columns ?? []);
    const moved = await this.tx.objects<RawRow>(`select ${['1', ...named].join(', ')} from ${table} where ${column} = ?`, [from]);
    if (moved.length === 0) return;
    await this.tx.run(`update ${table} set ${column} = ? where ${column} = ?`, [to, from]);
    const rows = moved.map((row) => Object.fromEntries(named.map((one) => [one, row[one] ?? null])));
    this.#steps.push({ did: 'move', table, column, from, to, keys: rows });
  }

  async remove({ table, sql, params }: Rows): Promise<readonly RawRow[]> {
    const rows = await this.tx.objects<RawRow>(`select * from ${table} where ${sql}`, params);
    if (rows.length === 0) return [];
    await deleteRows(this.tx, table, rows);
    this.#steps.push({ did: 'remove', table, rows: rows.map((row) => ({ ...row })) });
    return rows;
  }

  async add(table: string, rows: readonly RawRow[]): Promise<void> {
    if (rows.length === 0) return;
    await insertRaw(this.tx, table, rows);
    this.#steps.push({ did: 'add', table, rows });
  }

  /** Says what a row holds from now on; columns that hold it already are left alone. */
  async change({ table, id }: { readonly table: string; readonly id: string }, values: RawRow): Promise<void> {
    const columns = Object.keys(values);
    const [row] = await this.tx.objects<RawRow>(`select ${columns.join(', ')} from ${table} where id = ?`, [id]);
    for (const column of columns) {
      const [from, to] = [row?.[column] ?? null, values[column] ?? null];
      if (from === to) continue;
      await this.tx.run(`update ${table} set ${column} = ? where id = ?`, [to, id]);
      this.#steps.push({ did: 'change', table, id, column, from, to });
    }
  }
}

/** Takes back what was done, the last first. What somebody changed since stays as they left it. */
export async function undoSteps(tx: Tx, steps: readonly RowStep[]): Promise<void> {
  for (const step of steps.toReversed()) await undo(tx, step);
}

async function undo(tx: Tx, step: RowStep): Promise<void> {
  if (step.did === 'remove') return insertRaw(tx, step.table, step.rows);
  if (step.did === 'add') return deleteRows(tx, step.table, step.rows);
  if (step.did === 'move') return moveBack(tx, step);
  const { table, id, column, from, to } = step;
  const is = to === null ? `${column} is null` : `${column} = ?`;
  await tx.run(`update ${table} set ${column} = ? where id = ? and ${is}`, [from, id, ...(to === null ? [] : [to])]);
}

async function moveBack(tx: Tx, { table, column, from, to, keys }: Extract<RowStep, { did: 'move' }>): Promise<void> {
  for (const some of inParts(keys)) {
    const these = conditionOf(some);
    await tx.run(`update ${table} set ${column} = ? where ${column} = ? and (${these.sql})`, [from, to, ...these.params]);
  }
}

/** Deletes rows that still look exactly so. */
async function deleteRows(tx: Tx, table: string, rows: readonly RawRow[]): Promise<void> {
  for (const some of inParts(rows)) {
    const these = conditionOf(some);
    await tx.run(`delete from ${table} where ${these.sql}`, these.params);
  }
}

async function insertRaw(tx: Tx, table: string, rows: readonly RawRow[]): Promise<void> {
  for (const some of inParts(rows)) {
    const columns = Object.keys(some[0] ?? {});
    const values = some.map(() => `(${marks(columns)})`).join(', ');
    const params = some.flatMap((row) => columns.map((column) => row[column] ?? null));
    await tx.run(`${insertOrIgnore(tx)} into ${table} (${columns.join(', ')}) values ${values}`, params);
  }
}

function inParts<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / AT_ONCE) }, (_, index) => all.slice(index * AT_ONCE, (index + 1) * AT_ONCE));
}

function conditionOf(rows: readonly RawRow[]): { readonly sql: string; readonly params: readonly SqlValue[] } {
  const [first = {}] = rows;
  const [only, ...more] = Object.keys(first);
  if (only !== undefined && more.length === 0 && rows.every((row) => row[only] !== null))
    return { sql: `${only} in (${marks(rows)})`, params: rows.map((row) => row[only] ?? null) };
  const params: SqlValue[] = [];
  const is = ([column, value]: [string, Raw]): string => {
    if (value === null) return `${column} is null`;
    params.push(value);
    return `${column} = ?`;
  };
  const one = (row: RawRow) => `(${['1 = 1', ...Object.entries(row).map(is)].join(' and ')})`;
  return { sql: rows.map(one).join(' or '), params };
}
