import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, type GraphQLResolveInfo, graphql } from 'graphql';
import { openTestDb, type TestDb } from '../../testing/open-test-db.js';
import type { Reader } from '../db/db.js';
import type { Connection, PageArgs } from './connection.js';
import { type KeysetOrder, keysetPage, keysetPages } from './keyset-page.js';
import type { SqlPart } from './keyset-sql.js';

/** Rows with many equal keys, so that every order needs the id to be total. */
const ROWS = Array.from({ length: 23 }, (_, i) => ({
  id: `job_${String(i).padStart(2, '0')}`,
  attempts: i % 3,
  runAt: new Date(Date.UTC(2026, 0, 1 + (i % 4))),
}));

let db: TestDb;
beforeAll(async () => {
  db = await openTestDb();
  await db.inTransaction(async (tx) => {
    for (const { id, attempts, runAt } of ROWS) {
      await tx.run("insert into job (id, kind, payload, state, run_at, attempts) values (?, 'k', '{}', 'ready', ?, ?)", [
        id,
        runAt,
        attempts,
      ]);
    }
  });
});
afterAll(() => db.close());

const BY_TIME: readonly KeysetOrder[] = [{ column: 'run_at', direction: 'desc', kind: 'instant' }];
const MIXED: readonly KeysetOrder[] = [
  { column: 'attempts', direction: 'asc', kind: 'number' },
  { column: 'run_at', direction: 'desc', kind: 'instant' },
];
const BY_ID: readonly KeysetOrder[] = [];
const EVERYTHING: SqlPart = { sql: '', params: [] };

interface Node {
  readonly id: string;
}

const schema = buildSchema(
  'type Q { nodes: [N] edges: [E] totalCount: Int pageInfo: P } type N { id: ID } type E { cursor: String node: N } type P { endCursor: String } type Query { list: Q }',
);

const WHOLE = 'nodes { id } edges { cursor } totalCount';
const PLAN = { columns: ['t.id'], joins: '', read: (row: readonly unknown[]): Node => ({ id: String(row[0]) }) };

/** Reads inside a real operation, because what is selected decides what is computed. */
async function selecting<T>(selection: string, read: (info: GraphQLResolveInfo) => Promise<T>): Promise<T> {
  const results: T[] = [];
  const rootValue = {
    async list(_args: unknown, _ctx: unknown, info: GraphQLResolveInfo) {
      results.push(await read(info));
      return {};
    },
  };
  const { errors } = await graphql({ schema, source: `{ list { ${selection} } }`, rootValue });
  if (errors?.[0]?.originalError) throw errors[0].originalError;
  const [result] = results;
  if (result === undefined) throw new Error('nothing was read');
  return result;
}

function page(order: readonly KeysetOrder[], args: PageArgs, selection = WHOLE, where: SqlPart = EVERYTHING): Promise<Connection<Node>> {
  return selecting(selection, (info) => keysetPage(db.read, { plan: PLAN, from: 'job', where, order, page: args, info }));
}

function pages(
  order: readonly KeysetOrder[],
  args: PageArgs,
  wheres: readonly SqlPart[],
  reader: Reader = db.read,
): Promise<readonly Connection<Node>[]> {
  return selecting(WHOLE, (info) => keysetPages(reader, { plan: PLAN, from: 'job', order, page: args, info }, wheres));
}

const ids = ({ nodes }: Connection<Node>) => nodes.map(({ id }) => id);

describe.each([
  ['newest first', BY_TIME],
  ['by two columns in opposite directions', MIXED],
  ['by id alone', BY_ID],
])('a list %s', (_name, order) => {
  it('is read whole and in order, page by page, from either end', async () => {
    const all = ids(await page(order, { first: 100 }));
    expect(new Set(all).size).toBe(ROWS.length);
    const forward: string[] = [];
    const backward: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const next: Connection<Node> = await page(order, { first: 4, after });
      forward.push(...ids(next));
      [after, more] = [next.pageInfo.endCursor, next.pageInfo.hasNextPage];
    }
    for (let before: string | null = null, more = true; more; ) {
      const next: Connection<Node> = await page(order, { last: 4, before });
      backward.unshift(...ids(next));
      [before, more] = [next.pageInfo.startCursor, next.pageInfo.hasPreviousPage];
    }
    expect(forward).toEqual(all);
    expect(backward).toEqual(all);
  });
});

describe('a page', () => {
  it('counts and gives cursors only when asked', async () => {
    expect(await page(BY_TIME, { first: 2 })).toMatchObject({
      totalCount: 23,
      edges: [{ cursor: expect.any(String) }, { cursor: expect.any(String) }],
    });
    const bare = await page(BY_TIME, { first: 2 }, 'nodes { id }');
    expect([bare.totalCount, bare.edges]).toEqual([undefined, undefined]);
  });

  it('keeps to its condition', async () => {
    const some = await page(MIXED, { first: 100 }, 'nodes { id } totalCount', { sql: 't.attempts = ? or t.attempts = ?', params: [1, 2] });
    expect([some.totalCount, ids(some).length]).toEqual([15, 15]);
  });

  it('of an empty list is empty', async () => {
    const none = await page(BY_TIME, { last: 5 }, 'nodes { id } totalCount', { sql: '1 = 0', params: [] });
    expect({ ...none, pageInfo: none.pageInfo }).toEqual({
      nodes: [],
      totalCount: 0,
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  it('is the same when an index lets its rows be read at once', async () => {
    const { pageInfo } = await page(BY_TIME, { first: 5 });
    const [args, where] = [{ first: 4, after: pageInfo.endCursor }, EVERYTHING];
    const atOnce = await selecting(WHOLE, (info) =>
      keysetPage(db.read, { plan: PLAN, from: 'job', where, order: BY_TIME, page: args, info, isIndexed: true }),
    );
    expect(atOnce).toEqual(await page(BY_TIME, args));
  });

  it('refuses a cursor of another order', async () => {
    const { pageInfo } = await page(BY_TIME, { first: 1 });
    await expect(page(MIXED, { first: 1, after: pageInfo.endCursor })).rejects.toThrow('cursor');
  });
});

/** A reader that notes the texts of its statements. */
function noting(texts: string[]): Reader {
  const { engine, dataSource } = db.read;
  const rows: Reader['rows'] = (sql, params) => {
    texts.push(sql);
    return db.read.rows(sql, params);
  };
  return { engine, dataSource, rows, objects: (sql, params) => db.read.objects(sql, params) };
}

describe('several lists', () => {
  const some = (count: number): SqlPart[] =>
    Array.from({ length: count }, (_, i) => ({ sql: 't.attempts = ? or t.id = ?', params: [i % 5, 'job_22'] }));

  it.each<[string, PageArgs]>([
    ['the start', { first: 3 }],
    ['the end', { last: 3 }],
    ['what follows a cursor', { first: 3 }],
    ['what precedes a cursor', { last: 3 }],
  ])('together answer what each answers alone: %s', async (name, args) => {
    for (const order of [BY_TIME, MIXED, BY_ID]) {
      const { startCursor } = (await page(order, { first: 1, after: (await page(order, { first: 9 })).pageInfo.endCursor })).pageInfo;
      const at = name.endsWith('cursor') ? { [args.last ? 'before' : 'after']: startCursor } : {};
      const asked = { ...args, ...at };
      const alone = await Promise.all(some(7).map((where) => page(order, asked, WHOLE, where)));
      expect(await pages(order, asked, some(7))).toEqual(alone);
    }
  });

  it.each([
    [0, 0],
    [1, 2],
    [2, 2],
    [64, 2],
    [65, 4],
  ])('%i of them take %i statements', async (count, expected) => {
    const texts: string[] = [];
    expect(await pages(MIXED, { first: 2 }, some(count), noting(texts))).toHaveLength(count);
    expect(texts).toHaveLength(expected);
  });

  it('share a few texts, so that connections need not keep one for each number of lists', async () => {
    const texts: string[] = [];
    for (let count = 33; count <= 64; count += 1) await pages(BY_TIME, { first: 1 }, some(count), noting(texts));
    expect(new Set(texts).size).toBe(2);
  });

  it('with very many values each are spread over more statements', async () => {
    const wide: SqlPart = {
      sql: `t.attempts in (${Array.from({ length: 2000 }, () => '?').join(', ')})`,
      params: Array.from({ length: 2000 }, (_, i) => i),
    };
    const found = await pages(
      BY_ID,
      { first: 1 },
      Array.from({ length: 20 }, () => wide),
    );
    expect(found.map(({ totalCount }) => totalCount)).toEqual(Array.from({ length: 20 }, () => 23));
  });
});
