import type { Engine, SqlValue } from '../db/db.js';
import { filledUp } from '../db/filled-up.js';
import { type CursorKey, type CursorKind, decodeCursor } from './cursor.js';
import type { Page } from './page.js';

/** One column of an order. It must never be null, or rows would fall out of the pages; `id` is always added as the last. */
export interface KeysetOrder {
  readonly column: string;
  readonly direction: 'asc' | 'desc';
  readonly kind: CursorKind;
}

export interface SqlPart {
  readonly sql: string;
  readonly params: readonly SqlValue[];
}

/** Where a page is read from. Several lists of one statement have all of this in common and differ by their conditions. */
export interface Keyset {
  readonly columns: readonly string[];
  readonly joins: string;
  /** Table name; its alias in the conditions, `order`, `select` and `joins` is `t`. */
  readonly from: string;
  /** Ends in the id. */
  readonly order: readonly KeysetOrder[];
  readonly page: Page;
  /** An index serves condition and order together (the events of one ticket): the rows are read at once, without their ids first. */
  readonly isIndexed?: boolean;
}

/** `totalCount` stops here: counting on costs more than the page it stands above. */
const COUNT_LIMIT = 10_000;

export function endingInId(order: readonly KeysetOrder[]): readonly KeysetOrder[] {
  return [...order, { column: 'id', direction: order.at(-1)?.direction ?? 'asc', kind: 'text' }];
}

/** A cursor of one order is refused in another. */
export function signature(order: readonly KeysetOrder[]): string {
  return order.map((part) => `${part.column} ${part.direction}`).join(',');
}

/** What a row holds: the plan's columns, in some statements the number of the list, and those keys of the order that no column is. */
export interface RowShape {
  readonly keyAt: readonly number[];
  readonly listAt: number;
  /** Keys read beside the columns: each value costs about as much as finding it. */
  readonly added: readonly number[];
}

export function rowShape({ columns, order }: Pick<Keyset, 'columns' | 'order'>, isOfLists: boolean): RowShape {
  const own = columns.length + (isOfLists ? 1 : 0);
  const added: number[] = [];
  const keyAt = order.map(({ column }, index) => {
    const at = columns.indexOf(`t.${column}`);
    return at >= 0 ? at : own + added.push(index) - 1;
  });
  return { keyAt, listAt: columns.length, added };
}

/**
 * One page in one statement. The keys of the page are found first and joined afterwards, which halves the work of joining before the
 * limit (but doubles it where nothing has to be sorted); the place of the cursor is `a <= ? AND (a < ? OR …)`, which MariaDB reads as
 * a range of the index where `(a, b) < (?, ?)` is none. `rowShape` says what the rows hold.
 */
export function pageStatement(keyset: Keyset, where: SqlPart, engine: Engine): SqlPart {
  if (keyset.isIndexed) return rowsOfPage(keyset, where);
  const { sql, params } = keysOfPage(keyset, where, { engine });
  return { sql: joined(keyset, `(${sql}) page`, { engine }), params };
}

/** The pages of several lists in one statement: each is limited by itself, so a long list among them costs no more than a short one. */
export function pagesStatement(keyset: Keyset, lists: readonly SqlPart[], engine: Engine): SqlPart {
  const pages = switchable(lists).map((where, list) => keysOfPage(keyset, where, { engine, list }));
  // SQLite would otherwise spread the join over the parts of the union and sort each, which takes half as long again.
  const materialized = engine === 'sqlite' ? 'MATERIALIZED ' : '';
  const sql = `WITH page AS ${materialized}(${union(pages, engine)}) ${joined(keyset, 'page', { engine, isOfLists: true })}`;
  return { sql, params: pages.flatMap(({ params }) => params) };
}

export function countStatement({ from }: Pick<Keyset, 'from'>, where: SqlPart): SqlPart {
  const matching = `SELECT 1 FROM ${from} t WHERE ${where.sql || '1 = 1'} LIMIT ${COUNT_LIMIT}`;
  return { sql: `SELECT COUNT(*) FROM (${matching}) counted`, params: where.params };
}

/** Rows of the number of a list and its count. */
export function countsStatement(keyset: Pick<Keyset, 'from'>, lists: readonly SqlPart[], engine: Engine): SqlPart {
  const counts = switchable(lists).map((where, index) => {
    const { sql, params } = countStatement(keyset, where);
    return { sql: `SELECT ${index} AS list_no, (${sql}) AS found`, params };
  });
  return { sql: union(counts, engine), params: counts.flatMap(({ params }) => params) };
}

/** Six lengths of statement instead of sixty-four; the lists that only fill up are switched off. */
function switchable(lists: readonly SqlPart[]): SqlPart[] {
  return filledUp(lists).map(({ sql, params }, index) => ({
    sql: `? = 1 AND (${sql || '1 = 1'})`,
    params: [index < lists.length ? 1 : 0, ...params],
  }));
}

/** SQLite takes no brackets around a part of a union; MariaDB runs them at twice the speed of a table in a table. */
function union(parts: readonly SqlPart[], engine: Engine): string {
  return parts.map(({ sql }) => (engine === 'sqlite' ? `SELECT * FROM (${sql})` : `(${sql})`)).join(' UNION ALL ');
}

function rowsOfPage({ joins, ...keyset }: Keyset, where: SqlPart): SqlPart {
  const added = rowShape(keyset, false).added.map((index) => `t.${keyset.order[index]?.column}`);
  return pageOf(keyset, { columns: [...keyset.columns, ...added].join(', '), joins }, where);
}

/** SQLite finds a row again by its number at once, and by its id through an index. */
const ROW = { sqlite: { key: ['t.rowid AS k_row'], isSame: () => 't.rowid = page.k_row' }, mysql: { key: [], isSame: isSameId } } as const;

function isSameId(order: readonly KeysetOrder[]): string {
  return `t.id = page.k${order.length - 1}`;
}

function keysOfPage(keyset: Keyset, where: SqlPart, { engine, list }: { engine: Engine; list?: number }): SqlPart {
  const keys = keyset.order.map(({ column }, index) => `t.${column} AS k${index}`);
  const number = list === undefined ? [] : [`${list} AS list_no`];
  return pageOf(keyset, { columns: [...number, ...keys, ...ROW[engine].key].join(', '), joins: '' }, where);
}

type Place = Pick<Keyset, 'from' | 'order' | 'page'>;

function pageOf({ from, order, page }: Place, { columns, joins }: { columns: string; joins: string }, where: SqlPart): SqlPart {
  const read = page.isBackward ? order.map(reversed) : order;
  const after = page.cursor === null ? null : beyond(read, keysIn(page.cursor, order));
  const parts = [where.sql, after?.sql].filter(Boolean).map((sql) => `(${sql})`);
  const byColumn = read.map((part) => `t.${part.column} ${part.direction}`).join(', ');
  return {
    sql: `SELECT ${columns} FROM ${from} t ${joins} WHERE ${parts.join(' AND ') || '1 = 1'} ORDER BY ${byColumn} LIMIT ${page.size + 1}`,
    params: [...where.params, ...(after?.params ?? [])],
  };
}

function joined(keyset: Keyset, keys: string, { engine, isOfLists = false }: { engine: Engine; isOfLists?: boolean }): string {
  const { columns, joins, from, order, page } = keyset;
  const list = isOfLists ? ['page.list_no'] : [];
  const added = rowShape(keyset, isOfLists).added.map((index) => `page.k${index}`);
  const read = page.isBackward ? order.map(reversed) : order;
  const by = [...list, ...read.map((part, index) => `page.k${index} ${part.direction}`)].join(', ');
  const selected = [...columns, ...list, ...added].join(', ');
  return `SELECT ${selected} FROM ${keys} JOIN ${from} t ON ${ROW[engine].isSame(order)} ${joins} ORDER BY ${by}`;
}

function keysIn(cursor: string, order: readonly KeysetOrder[]): CursorKey[] {
  const kinds = order.map((part) => part.kind);
  return decodeCursor(cursor, signature(order), kinds);
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
