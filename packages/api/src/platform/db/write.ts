import { marks } from '../../kernel/marks.js';
import type { Reader, SqlValue, Tx } from './db.js';
import { type ColumnShape, columnOf, type EntityClass, statement, type TableShape, tableShape } from './table-shape.js';

export { guardedUpdate } from './guarded-update.js';

/** Values to find rows by: equal, null, or one of a list. */
export type Where<E> = { readonly [K in keyof E]?: E[K] | readonly E[K][] };

export interface FindOptions<E> {
  readonly orderBy?: { readonly [K in keyof E]?: 'asc' | 'desc' };
  readonly limit?: number;
}

/** Bound values per statement have a limit (SQLite: 32 766). */
const ROWS_PER_STATEMENT = 500;

/** Inserts all rows, with one statement as far as that goes. Columns that no row names get the table's default, else null. */
export async function insertRows<E extends object>(tx: Tx, entity: EntityClass<E>, rows: readonly Partial<E>[]): Promise<void> {
  const shape = tableShape(tx, entity);
  const columns = namedColumns(shape, rows);
  for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT) {
    const some = rows.slice(from, from + ROWS_PER_STATEMENT);
    const values = some.flatMap((row) => columns.map((c) => c.encode(Reflect.get(row, c.property))));
    await tx.put(insertSql(shape, columns, some.length), values);
  }
}

function insertSql(shape: TableShape, columns: readonly ColumnShape[], count: number): string {
  const names = columns.map((c) => c.column).join(', ');
  return statement(shape, `insert ${count} ${names}`, () => {
    const one = `(${marks(columns)})`;
    return `insert into ${shape.name} (${names}) values ${Array.from({ length: count }, () => one).join(', ')}`;
  });
}

function namedColumns<E extends object>(shape: TableShape, rows: readonly Partial<E>[]): readonly ColumnShape[] {
  const named = new Set(rows.flatMap((row) => Object.keys(row)));
  return [...named].map((property) => columnOf(shape, property));
}

/** Changes one row of a table without versions; false when there is no such row. */
// biome-ignore lint/complexity/useMaxParams: one sentence at every call: where, which table, which row, what
export async function updateRow<E extends { id: string }>(
  tx: Tx,
  entity: EntityClass<E>,
  id: string,
  changes: Partial<E>,
): Promise<boolean> {
  const { sql, values } = updateOf(tableShape(tx, entity), id, changes);
  const { affected } = await tx.run(sql, values);
  return affected === 1;
}

/** The same for a row that is known to be there (its ticket is locked): nobody asks, so it goes out with what comes next. */
// biome-ignore lint/complexity/useMaxParams: one sentence at every call: where, which table, which row, what
export async function putRow<E extends { id: string }>(tx: Tx, entity: EntityClass<E>, id: string, changes: Partial<E>): Promise<void> {
  const { sql, values } = updateOf(tableShape(tx, entity), id, changes);
  await tx.put(sql, values);
}

function updateOf(shape: TableShape, id: string, changes: object): { readonly sql: string; readonly values: SqlValue[] } {
  const columns = Object.keys(changes).map((property) => columnOf(shape, property));
  const sql = statement(shape, `update ${columns.map((c) => c.column).join()}`, () => {
    return `update ${shape.name} set ${columns.map((c) => `${c.column} = ?`).join(', ')} where id = ?`;
  });
  return { sql, values: [...columns.map((c) => c.encode(Reflect.get(changes, c.property))), id] };
}

/** The one row, as a plain typed object, or null. */
export async function findRow<E extends object>(reader: Reader, entity: EntityClass<E>, where: Where<E>): Promise<E | null> {
  // An empty condition would answer "any row", which is how wrong accounts get signed in.
  if (Object.keys(where).length === 0) throw new Error('findRow needs a condition');
  const [row] = await findRows(reader, entity, where, { limit: 1 });
  return row ?? null;
}

/** All rows that match, as plain typed objects. */
// biome-ignore lint/complexity/useMaxParams: one sentence at every call: where, which table, which rows, how
export async function findRows<E extends object>(
  reader: Reader,
  entity: EntityClass<E>,
  where: Where<E> = {},
  options: FindOptions<E> = {},
): Promise<E[]> {
  const shape = tableShape(reader, entity);
  const { sql: condition, params } = conditionOf(shape, where);
  const order = Object.entries(options.orderBy ?? {}).map(
    ([property, direction]) => `${columnOf(shape, property).column} ${direction === 'desc' ? 'desc' : 'asc'}`,
  );
  const orderSql = order.length > 0 ? ` order by ${order.join(', ')}` : '';
  const limitSql = options.limit === undefined ? '' : ` limit ${Math.trunc(options.limit)}`;
  const sql = `select ${shape.columns.map((c) => c.column).join(', ')} from ${shape.name}${condition}${orderSql}${limitSql}`;
  const rows = await reader.rows(sql, params);
  return rows.map((row) => rowObject<E>(shape, row));
}

function rowObject<E extends object>(shape: TableShape, row: readonly unknown[]): E {
  const out: Record<string, unknown> = {};
  for (const [i, c] of shape.columns.entries()) out[c.property] = c.decode(row[i]);
  return out as E;
}

function conditionOf<E extends object>(shape: TableShape, where: Where<E>): { sql: string; params: SqlValue[] } {
  const params: SqlValue[] = [];
  const parts = Object.entries(where).map(([property, value]) => {
    const c = columnOf(shape, property);
    if (value === undefined) throw new Error(`${shape.name}.${property} is undefined in a condition`);
    if (value === null) return `${c.column} is null`;
    if (!Array.isArray(value)) {
      params.push(c.encode(value));
      return `${c.column} = ?`;
    }
    params.push(...value.map((v) => c.encode(v)));
    return value.length > 0 ? `${c.column} in (${marks(value)})` : '1 = 0';
  });
  return { sql: parts.length > 0 ? ` where ${parts.join(' and ')}` : '', params };
}
