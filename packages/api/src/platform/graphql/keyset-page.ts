import type { GraphQLResolveInfo } from 'graphql';
import type { Reader, SqlValue } from '../db/db.js';
import { type CursorKey, type CursorKind, decodeCursor, encodeCursor } from './cursor.js';
import { type Connection, checkedPage, type Edge, type Page, type PageArgs } from './page.js';
import { selectedFields } from './selected.js';

/** One column of an order. It must never be null, or rows would fall out of the pages; `id` is always added as the last. */
export interface KeysetOrder {
  readonly column: string;
  readonly direction: 'asc' | 'desc';
  readonly kind: CursorKind;
}

interface SqlPart {
  readonly sql: string;
  readonly params: readonly SqlValue[];
}

/** How rows are read: `projection(info, table, ['nodes'])`, or columns and a reader by hand. Columns are written with the alias `t`. */
interface RowPlan<T> {
  readonly select: string;
  readonly joins: string;
  read(row: readonly unknown[]): T;
}

export interface KeysetRequest<T> {
  readonly plan: RowPlan<T>;
  /** Table name; its alias in `where`, `order` and the plan is `t`. */
  readonly from: string;
  readonly where: SqlPart;
  readonly order: readonly KeysetOrder[];
  readonly page: PageArgs;
  readonly info: GraphQLResolveInfo;
}

/** `totalCount` stops here: counting on costs more than the page it stands above. */
const COUNT_LIMIT = 10_000;

/**
 * One page of a list in one statement, another for `totalCount` when asked. The ids of the page are found first and joined
 * afterwards, which halves the work of joining before the limit; the place of the cursor is `a <= ? AND (a < ? OR …)`,
 * which MariaDB reads as a range of the index where `(a, b) < (?, ?)` is none.
 */
export async function keysetPage<T>(reader: Reader, request: KeysetRequest<T>): Promise<Connection<T>> {
  const page = checkedPage(request.page);
  const order = [...request.order, { column: 'id', direction: request.order.at(-1)?.direction ?? 'asc', kind: 'text' } as const];
  const selected = selectedFields(request.info);
  const [rows, totalCount] = await Promise.all([
    reader.rows(...pageStatement(request, order, page)),
    selected.has('totalCount') ? countRows(reader, request) : undefined,
  ]);
  const hasMore = rows.length > page.size;
  if (hasMore) rows.pop();
  if (page.isBackward) rows.reverse();
  const nodes = rows.map((row) => request.plan.read(row));
  return {
    nodes,
    ...(selected.has('edges') && { edges: edgesOf(nodes, rows, order) }),
    ...(totalCount !== undefined && { totalCount }),
    pageInfo: {
      hasNextPage: page.isBackward ? page.cursor !== null : hasMore,
      hasPreviousPage: page.isBackward ? hasMore : page.cursor !== null,
      startCursor: cursorOf(rows[0], order),
      endCursor: cursorOf(rows.at(-1), order),
    },
  };
}

function edgesOf<T>(nodes: readonly T[], rows: unknown[][], order: readonly KeysetOrder[]): Edge<T>[] {
  return nodes.map((node, index) => ({ node, cursor: cursorOf(rows[index], order) ?? '' }));
}

function pageStatement<T>(request: KeysetRequest<T>, order: readonly KeysetOrder[], page: Page): [string, SqlValue[]] {
  const { plan, from, where } = request;
  const read = page.isBackward ? order.map(reversed) : order;
  const after =
    page.cursor === null
      ? null
      : beyond(
          read,
          decodeCursor(
            page.cursor,
            signature(order),
            order.map((part) => part.kind),
          ),
        );
  const conditions =
    [where.sql, after?.sql]
      .filter(Boolean)
      .map((sql) => `(${sql})`)
      .join(' AND ') || '1 = 1';
  const keys = order.map((part, index) => `t.${part.column} AS k${index}`).join(', ');
  const byColumn = read.map((part) => `t.${part.column} ${part.direction}`).join(', ');
  const byKey = read.map((part, index) => `page.k${index} ${part.direction}`).join(', ');
  const ids = `SELECT ${keys} FROM ${from} t WHERE ${conditions} ORDER BY ${byColumn} LIMIT ${page.size + 1}`;
  const pageKeys = order.map((_, index) => `page.k${index}`).join(', ');
  const sql = `SELECT ${plan.select}, ${pageKeys} FROM (${ids}) page JOIN ${from} t ON t.id = page.k${order.length - 1} ${plan.joins} ORDER BY ${byKey}`;
  return [sql, [...where.params, ...(after?.params ?? [])]];
}

function reversed(part: KeysetOrder): KeysetOrder {
  return { ...part, direction: part.direction === 'asc' ? 'desc' : 'asc' };
}

/** Rows behind the keys in this order; the inclusive bound on the first column is what the index is entered with. */
function beyond(order: readonly KeysetOrder[], keys: readonly CursorKey[]): SqlPart {
  const [part, ...rest] = order;
  const [key = '', ...others] = keys;
  if (!part) return { sql: '1 = 0', params: [] };
  const sign = part.direction === 'asc' ? '>' : '<';
  const column = `t.${part.column}`;
  if (rest.length === 0) return { sql: `${column} ${sign} ?`, params: [key] };
  const inner = beyond(rest, others);
  return { sql: `${column} ${sign}= ? AND (${column} ${sign} ? OR (${inner.sql}))`, params: [key, key, ...inner.params] };
}

/** A cursor of one order is refused in another. */
function signature(order: readonly KeysetOrder[]): string {
  return order.map((part) => `${part.column} ${part.direction}`).join(',');
}

/** The keys are the last columns of each row, behind what the plan reads. */
function cursorOf(row: unknown[] | undefined, order: readonly KeysetOrder[]): string | null {
  if (!row) return null;
  const keys = row.slice(-order.length).map((key) => (typeof key === 'number' ? key : String(key)));
  return encodeCursor(signature(order), keys);
}

async function countRows<T>(reader: Reader, { from, where }: KeysetRequest<T>): Promise<number> {
  const condition = where.sql || '1 = 1';
  const rows = await reader.rows(
    `SELECT COUNT(*) FROM (SELECT 1 FROM ${from} t WHERE ${condition} LIMIT ${COUNT_LIMIT}) counted`,
    where.params,
  );
  return Number(rows[0]?.[0] ?? 0);
}
