import type { LocalText } from '@shouwen/shared';
import type { Ctx } from '../../platform/context.js';
import type { Reader, Tx } from '../../platform/db/db.js';
import { findRows, insertRows, updateRow } from '../../platform/db/write.js';
import type { PlaybookRows } from '../../platform/feature.js';
import type { Playbook } from './playbook.queries.js';
import { type ComparedRow, compareRows, type RowDifference, type Rows } from './playbook-difference.rules.js';
import { PlaybookRowEntity } from './playbook-row.entity.js';

export interface KindDifference {
  readonly kind: string;
  readonly rows: readonly RowDifference[];
}

/** Rows edited here which the playbook shall overwrite all the same: `role supervisor`. */
export type Overwritten = ReadonlySet<string>;

export const overwrittenKey = (kind: string, code: string): string => `${kind} ${code}`;

/**
 * Writes everything a playbook says, then puts back what the organisation had changed itself, and tells what became of every row. A
 * difference is this in a transaction that is rolled back, so it cannot promise anything else than what happens.
 */
export async function bringIn(tx: Tx, ctx: Ctx, { playbook, overwritten }: Bringing): Promise<KindDifference[]> {
  const kinds = [...playbook.sections.keys()].flatMap((section) => section.rows ?? []);
  const before = await snapshots(tx, kinds);
  const written = await writtenRows(tx);
  for (const [section, data] of playbook.sections) await section.apply(tx, ctx, data);
  const after = await snapshots(tx, kinds);
  const differences = kinds.map(({ kind }, index) => {
    const of = {
      before: before[index]?.rows ?? new Map(),
      after: after[index]?.rows ?? new Map(),
      written: written.get(kind) ?? new Map(),
    };
    return { kind, rows: compareRows(of).map((row) => resolved(row, overwritten.has(overwrittenKey(kind, row.code)))) };
  });
  for (const [index, kind] of kinds.entries()) await putBack(tx, kind, { rows: differences[index]?.rows ?? [], ids: after[index]?.ids });
  for (const section of playbook.sections.keys()) await section.settle?.(tx, ctx);
  for (const { kind, rows } of differences) await remember(tx, kind, rowsToRemember(rows, written.get(kind)));
  return differences;
}

interface Bringing {
  readonly playbook: Playbook;
  readonly overwritten: Overwritten;
}

function resolved(row: RowDifference, isOverwritten: boolean): RowDifference {
  return row.fate === 'conflict' && isOverwritten ? { ...row, fate: 'changed' } : row;
}

interface Snapshot {
  readonly rows: Rows;
  readonly ids: ReadonlyMap<string, string>;
}

async function snapshots(reader: Reader, kinds: readonly PlaybookRows[]): Promise<Snapshot[]> {
  const all: Snapshot[] = [];
  for (const kind of kinds) all.push(await snapshot(reader, kind));
  return all;
}

async function snapshot(reader: Reader, { entity, key, name, fields }: PlaybookRows): Promise<Snapshot> {
  const found = await findRows(reader, entity);
  const compared = found.map((row): ComparedRow & { readonly id: string } => ({
    id: row.id,
    code: key.map((column) => String(Reflect.get(row, column))).join('/'),
    name: named(Reflect.get(row, name)),
    content: Object.fromEntries(fields.map((field) => [field, Reflect.get(row, field)])),
  }));
  return { rows: new Map(compared.map((row) => [row.code, row])), ids: new Map(compared.map(({ code, id }) => [code, id])) };
}

/** Some tables keep a text per language as JSON they read themselves. */
function named(name: unknown): LocalText | string {
  if (typeof name === 'string') return name.startsWith('{') ? JSON.parse(name) : name;
  return name as LocalText;
}

async function writtenRows(reader: Reader): Promise<Map<string, Map<string, unknown>>> {
  const kinds = new Map<string, Map<string, unknown>>();
  for (const { kind, code, content } of await findRows(reader, PlaybookRowEntity)) {
    kinds.set(kind, (kinds.get(kind) ?? new Map()).set(code, content));
  }
  return kinds;
}

async function putBack(
  tx: Tx,
  { entity }: PlaybookRows,
  { rows, ids }: { rows: readonly RowDifference[]; ids: Snapshot['ids'] | undefined },
) {
  for (const { fate, code, before } of rows) {
    const id = ids?.get(code);
    if (fate === 'conflict' && before && id !== undefined) await updateRow(tx, entity, id, before);
  }
}

/** What the playbook says is remembered, also where the organisation's own version stays: it is what that version differs from. */
function rowsToRemember(rows: readonly RowDifference[], written: ReadonlyMap<string, unknown> | undefined): RowDifference[] {
  return rows.filter(({ fate, code, after }) => {
    if (fate === 'edited') return false;
    return JSON.stringify(written?.get(code)) !== JSON.stringify(after);
  });
}

async function remember(tx: Tx, kind: string, rows: readonly RowDifference[]): Promise<void> {
  for (const { code } of rows) await tx.run('delete from playbook_row where kind = ? and code = ?', [kind, code]);
  await insertRows(
    tx,
    PlaybookRowEntity,
    rows.map(({ code, after }) => ({ kind, code, content: after })),
  );
}
