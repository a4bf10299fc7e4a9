import type { GraphQLResolveInfo } from 'graphql';
import type { Reader } from '../db/db.js';
import { encodeCursor } from './cursor.js';
import {
  countStatement,
  countsStatement,
  endingInId,
  type Keyset,
  type KeysetOrder,
  pageStatement,
  pagesStatement,
  type RowShape,
  rowShape,
  type SqlPart,
  signature,
} from './keyset-sql.js';
import { type Connection, checkedPage, type Edge, type PageArgs } from './page.js';
import { selectedFields } from './selected.js';

export type { KeysetOrder } from './keyset-sql.js';

/** How rows are read: `projection(info, table, ['nodes'])`, or columns (each with its alias, mostly `t.`) and a reader by hand. */
interface RowPlan<T> {
  readonly columns: readonly string[];
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
  /** An index serves `where` and `order` together. */
  readonly isIndexed?: boolean;
}

/** What several lists have in common. */
export type KeysetsRequest<T> = Omit<KeysetRequest<T>, 'where'>;

/** Lists in one statement, and values bound in it: a longer text is slow to prepare, and SQLite takes at most 32 766 values. */
const MOST_LISTS = 64;
const MOST_VALUES = 30_000;

/** One page of a list in one statement, another for `totalCount` when asked. */
export async function keysetPage<T>(reader: Reader, { where, ...request }: KeysetRequest<T>): Promise<Connection<T>> {
  const keyset = keysetOf(request);
  const [rows, totalCount] = await Promise.all([
    read(reader, pageStatement(keyset, where, reader.engine)),
    isCounted(request) ? countRows(reader, countStatement(keyset, where)) : undefined,
  ]);
  return connectionFrom(request, keyset, { rows, shape: rowShape(keyset, false), totalCount });
}

/**
 * The same page of several lists, in the order of their conditions: one statement for up to 64 of them and another for their
 * `totalCount`. A single one is read exactly as `keysetPage` does.
 */
export async function keysetPages<T>(
  reader: Reader,
  request: KeysetsRequest<T>,
  wheres: readonly SqlPart[],
): Promise<readonly Connection<T>[]> {
  const [where] = wheres;
  if (where && wheres.length === 1) return [await keysetPage(reader, { ...request, where })];
  const keyset = keysetOf(request);
  const found = await Promise.all(inParts(wheres).map((part) => readLists(reader, { keyset, lists: part, isCounted: isCounted(request) })));
  return found.flat().map((list) => connectionFrom(request, keyset, list));
}

function keysetOf<T>({ plan, from, order, page, isIndexed = false }: KeysetsRequest<T>): Keyset {
  return { columns: plan.columns, joins: plan.joins, from, order: endingInId(order), page: checkedPage(page), isIndexed };
}

function isCounted({ info }: Pick<KeysetsRequest<unknown>, 'info'>): boolean {
  return selectedFields(info).has('totalCount');
}

function inParts(wheres: readonly SqlPart[]): SqlPart[][] {
  const values = Math.max(1, ...wheres.map(({ params }) => params.length)) + 10;
  const size = Math.max(1, Math.min(MOST_LISTS, 2 ** Math.floor(Math.log2(MOST_VALUES / values))));
  return Array.from({ length: Math.ceil(wheres.length / size) }, (_, index) => wheres.slice(index * size, (index + 1) * size));
}

/** A page as it was read, one row longer than asked when there is more. */
interface ReadList {
  readonly rows: unknown[][];
  readonly shape: RowShape;
  readonly totalCount: number | undefined;
}

interface ListsRequest {
  readonly keyset: Keyset;
  readonly lists: readonly SqlPart[];
  readonly isCounted: boolean;
}

async function readLists(reader: Reader, { keyset, lists, isCounted }: ListsRequest): Promise<ReadList[]> {
  const [rows, counts] = await Promise.all([
    read(reader, pagesStatement(keyset, lists, reader.engine)),
    isCounted ? read(reader, countsStatement(keyset, lists, reader.engine)) : [],
  ]);
  const byList = lists.map((): unknown[][] => []);
  const shape = rowShape(keyset, true);
  for (const row of rows) byList[Number(row[shape.listAt])]?.push(row);
  const countOf = new Map(counts.map(([list, count]) => [Number(list), Number(count)]));
  return byList.map((rows, index) => ({ rows, shape, totalCount: countOf.get(index) }));
}

function read(reader: Reader, { sql, params }: SqlPart): Promise<unknown[][]> {
  return reader.rows(sql, params);
}

async function countRows(reader: Reader, statement: SqlPart): Promise<number> {
  const [row] = await read(reader, statement);
  return Number(row?.[0] ?? 0);
}

function connectionFrom<T>({ plan, info }: KeysetsRequest<T>, keyset: Keyset, { rows, shape, totalCount }: ReadList): Connection<T> {
  const hasMore = rows.length > keyset.page.size;
  if (hasMore) rows.pop();
  if (keyset.page.isBackward) rows.reverse();
  const nodes = rows.map((row) => plan.read(row));
  const page = new ReadPage(nodes, { keyset, rows, shape, hasMore });
  if (selectedFields(info).has('edges')) page.edges = nodes.map((node, index) => ({ node, cursor: page.cursorAt(index) ?? '' }));
  if (totalCount !== undefined) page.totalCount = totalCount;
  return page;
}

interface PageSource {
  readonly keyset: Keyset;
  readonly rows: unknown[][];
  readonly shape: RowShape;
  readonly hasMore: boolean;
}

/**
 * A page whose cursors are made when they are asked for: they cost more than they look, and most lists are shown whole. A class, as
 * the engine keeps a getter of a literal, and with it the rows, until the next full collection.
 */
class ReadPage<T> implements Connection<T> {
  edges?: readonly Edge<T>[];
  totalCount?: number;
  readonly #source: PageSource;

  constructor(
    readonly nodes: readonly T[],
    source: PageSource,
  ) {
    this.#source = source;
  }

  get pageInfo() {
    const { page } = this.#source.keyset;
    const { hasMore } = this.#source;
    return {
      hasNextPage: page.isBackward ? page.cursor !== null : hasMore,
      hasPreviousPage: page.isBackward ? hasMore : page.cursor !== null,
      startCursor: this.cursorAt(0),
      endCursor: this.cursorAt(-1),
    };
  }

  cursorAt(index: number): string | null {
    const { rows, keyset, shape } = this.#source;
    return cursorOf(rows.at(index), keyset, shape);
  }
}

function cursorOf(row: unknown[] | undefined, { order }: Keyset, { keyAt }: RowShape): string | null {
  if (!row) return null;
  const keys = keyAt.map((at) => row[at]).map((key) => (typeof key === 'number' ? key : String(key)));
  return encodeCursor(signature(order), keys);
}
