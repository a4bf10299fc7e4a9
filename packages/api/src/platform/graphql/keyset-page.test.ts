import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, type GraphQLResolveInfo, graphql } from 'graphql';
import { openTestDb, type TestDb } from '../../testing/open-test-db.js';
import type { Connection, PageArgs } from './connection.js';
import { type KeysetOrder, keysetPage } from './keyset-page.js';

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

interface Node {
  readonly id: string;
}

const schema = buildSchema(
  'type Q { nodes: [N] edges: [E] totalCount: Int pageInfo: P } type N { id: ID } type E { cursor: String node: N } type P { endCursor: String } type Query { list: Q }',
);

/** Runs the page inside a real operation, because what is selected decides what is computed. */
async function page(
  order: readonly KeysetOrder[],
  args: PageArgs,
  selection = 'nodes { id } edges { cursor } totalCount',
  where = '',
): Promise<Connection<Node>> {
  let result: Connection<Node> | undefined;
  const rootValue = {
    list: async (_args: unknown, _ctx: unknown, info: GraphQLResolveInfo) => {
      const plan = { select: 't.id', joins: '', read: (row: readonly unknown[]): Node => ({ id: String(row[0]) }) };
      result = await keysetPage(db.read, { plan, from: 'job', where: { sql: where, params: [] }, order, page: args, info });
      return result;
    },
  };
  const { errors } = await graphql({ schema, source: `{ list { ${selection} } }`, rootValue });
  if (errors?.[0]?.originalError) throw errors[0].originalError;
  if (!result) throw new Error('nothing was read');
  return result;
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
    const some = await page(MIXED, { first: 100 }, 'nodes { id } totalCount', 't.attempts = 1 or t.attempts = 2');
    expect([some.totalCount, ids(some).length]).toEqual([15, 15]);
  });

  it('of an empty list is empty', async () => {
    const none = await page(BY_TIME, { last: 5 }, 'nodes { id } totalCount', '1 = 0');
    expect(none).toEqual({
      nodes: [],
      totalCount: 0,
      pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  it('refuses a cursor of another order', async () => {
    const { pageInfo } = await page(BY_TIME, { first: 1 });
    await expect(page(MIXED, { first: 1, after: pageInfo.endCursor })).rejects.toThrow('cursor');
  });
});
