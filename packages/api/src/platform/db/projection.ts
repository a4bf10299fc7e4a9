import type { FieldNode } from 'graphql';
import type { Reader, SqlValue } from './db.js';
import { idIn } from './id-in.js';
import { type ProjectedJoin, type ProjectedTable, readerOf } from './projected-table.js';
import { nodesAt, type SelectionInfo, selectionBelow } from './selection.js';

export { bool, type ColumnReader, defineProjection, instant, json, type ProjectedTable } from './projected-table.js';

/** An object as GraphQL's default resolvers read it. */
export type ProjectedRow = Record<string, unknown>;

/** One statement's worth of columns: `select ${columns.join(', ')} from ${table} t ${joins}`. The table's alias is always `t`. */
export interface ProjectionPlan {
  readonly table: string;
  readonly columns: readonly string[];
  readonly joins: string;
  /** Takes the columns from the front of the row, so a statement may append more. */
  read(row: readonly unknown[]): ProjectedRow;
}

interface CachedPlan {
  readonly table: ProjectedTable;
  readonly path: string;
  readonly nodes: readonly FieldNode[];
  readonly plan: ProjectionPlan;
}

/** Plans live as long as the parsed document they were made from. */
const cache = new WeakMap<FieldNode, CachedPlan[]>();

/**
 * What to read for the selection set of the field being resolved (or of the fields at `path` below it). To-one relations
 * come in the same statement; fields that nobody asked for are not read. A path that ends in `nodes` also covers
 * `edges { node }`.
 */
export function projection(info: SelectionInfo, table: ProjectedTable, path: readonly string[] = []): ProjectionPlan {
  const [first] = info.fieldNodes;
  if (!first) throw new Error('a projection needs a selected field');
  const key = path.join('.');
  const plans = cache.get(first) ?? [];
  const known = plans.find((p) => p.table === table && p.path === key && isSame(p.nodes, info.fieldNodes));
  if (known) return known.plan;
  const plan = planFor(info, table, nodesOf(info, path));
  cache.set(first, [...plans, { table, path: key, nodes: info.fieldNodes, plan }]);
  return plan;
}

const isSame = (a: readonly FieldNode[], b: readonly FieldNode[]): boolean =>
  a === b || (a.length === b.length && a.every((n, i) => n === b[i]));

function nodesOf(info: SelectionInfo, path: readonly string[]): readonly FieldNode[] {
  const nodes = nodesAt(info, path);
  return path.at(-1) === 'nodes' ? [...nodes, ...nodesAt(info, [...path.slice(0, -1), 'edges', 'node'])] : nodes;
}

function planFor(info: SelectionInfo, table: ProjectedTable, nodes: readonly FieldNode[]): ProjectionPlan {
  const draft: Draft = { info, columns: [], joins: [] };
  const read = rowReader(draft, { table, nodes, alias: 't' });
  return { table: table.table, columns: draft.columns.length > 0 ? draft.columns : ['1'], joins: draft.joins.join(' '), read };
}

/** The statement while it grows. */
interface Draft {
  readonly info: SelectionInfo;
  readonly columns: string[];
  readonly joins: string[];
}

/** One table in the statement, and the fields whose selections are read from it. */
interface Source {
  readonly table: ProjectedTable;
  readonly nodes: readonly FieldNode[];
  readonly alias: string;
}

/** Puts the table's columns and joins into the statement and returns what reads them back from their places. */
function rowReader(draft: Draft, { table, nodes, alias }: Source): (row: readonly unknown[]) => ProjectedRow {
  const selection = selectionBelow(draft.info, nodes, table.type);
  const columns = wantedColumns(table, selection.keys()).map((field) => {
    const { column, read } = readerOf(table, field);
    return { field, at: place(draft, alias, column), read };
  });
  const joins = Object.entries(table.joins ?? {}).flatMap(([field, join]) => {
    const below = selection.get(field);
    return below ? [{ field, read: joinReader(draft, join, { alias, nodes: below }) }] : [];
  });
  return (row) => {
    const out: ProjectedRow = {};
    for (const c of columns) out[c.field] = c.read(row[c.at]);
    for (const j of joins) out[j.field] = j.read(row);
    return out;
  };
}

function joinReader(draft: Draft, join: ProjectedJoin, from: Omit<Source, 'table'>): (row: readonly unknown[]) => ProjectedRow | null {
  const table = join.to();
  const alias = `j${draft.joins.length + 1}`;
  draft.joins.push(`left join ${table.table} ${alias} on ${alias}.id = ${from.alias}.${join.on}`);
  const idAt = place(draft, alias, 'id');
  const read = rowReader(draft, { table, nodes: from.nodes, alias });
  return (row) => (row[idAt] === null ? null : read(row));
}

/** Where the column stands in the row; one that is already there is not read twice. */
function place(draft: Draft, alias: string, column: string): number {
  const name = `${alias}.${column}`;
  const at = draft.columns.indexOf(name);
  return at >= 0 ? at : draft.columns.push(name) - 1;
}

function wantedColumns(table: ProjectedTable, selected: Iterable<string>): readonly string[] {
  const wanted = new Set(table.always);
  for (const field of selected) {
    if (table.readers.has(field)) wanted.add(field);
    for (const need of table.fields?.[field]?.needs ?? []) wanted.add(need);
  }
  return [...wanted];
}

interface RowAsked {
  readonly sql: string;
  readonly params: readonly SqlValue[];
  /** Columns that the caller needs for itself; they stand at the end of the row. */
  readonly beside?: readonly string[];
}

/** The one row that fulfils the condition (columns of the root are `t.…`), as it was read. */
export async function readRow(
  reader: Reader,
  plan: ProjectionPlan,
  { sql, params, beside = [] }: RowAsked,
): Promise<unknown[] | undefined> {
  const columns = [...plan.columns, ...beside].join(', ');
  const [row] = await reader.rows(`select ${columns} from ${plan.table} t ${plan.joins} where ${sql} limit 1`, params);
  return row;
}

/** The same as an object, or null. */
export async function readOne(reader: Reader, plan: ProjectionPlan, asked: RowAsked): Promise<ProjectedRow | null> {
  const row = await readRow(reader, plan, asked);
  return row ? plan.read(row) : null;
}

/** The rows with these ids that fulfil the condition, in the order of the ids and null where there is none. */
// biome-ignore lint/complexity/useMaxParams: one sentence at every call: where, what of it, which rows, under what condition
export async function readByIds(
  reader: Reader,
  plan: ProjectionPlan,
  ids: readonly string[],
  where: { sql: string; params: readonly SqlValue[] },
): Promise<(ProjectedRow | null)[]> {
  const asked = idIn(reader.engine, 't.id', ids);
  const columns = [...plan.columns, 't.id'].join(', ');
  const rows = await reader.rows(`select ${columns} from ${plan.table} t ${plan.joins} where ${asked.sql} and ${where.sql}`, [
    ...asked.params,
    ...where.params,
  ]);
  const found = new Map(rows.map((row) => [row.at(-1), plan.read(row)]));
  return ids.map((id) => found.get(id) ?? null);
}
