import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { firstFileScores } from '../../migrations/0490-first-file-scores.js';
import { startTestApp, type TestApp } from '../../testing/start-test-app.js';

let app: TestApp;
let count = 0;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'agent', 'agent2', 'integrator'] });
}, 60_000);
afterAll(() => app.close());

const UPKEEP = `id version fileScore reviewDueOn isReviewOverdue
  upkeep { score reviewDueOn isOverdue missing { code name weight } lastReview { reviewedOn score note reviewedBy { name } } }`;
const run = async (document: string, variables: object, account = 'agent') => {
  const { data, errors } = await app.as(account).run(document, variables);
  return { ...data, errors };
};
async function customer(more: object = {}): Promise<string> {
  count += 1;
  const document = 'mutation C($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id } } }';
  const input = { kind: 'PERSON', name: '王芳', phone: `1390013${7000 + count}`, ...more };
  return (await run(document, { input })).customerCreate.customer.id;
}
const look = async (id: string, account = 'agent') =>
  (await run(`query L($id: ID!) { customer(id: $id) { ${UPKEEP} } }`, { id }, account)).customer;
const codes = (rows: readonly { readonly code: string }[]) => rows.map(({ code }) => code);
const review = async (input: object, account = 'agent') => {
  const document = `mutation R($input: CustomerReviewInput!) { customerReview(input: $input) { customer { ${UPKEEP} } userErrors { code field } } }`;
  const { customerReview, errors } = await run(document, { input }, account);
  return { ...customerReview, errors };
};
const LIST = `query L($filter: CustomerFilter, $sort: CustomerSort, $first: Int, $after: String) {
  customers(filter: $filter, sort: $sort, first: $first, after: $after) { nodes { id fileScore reviewDueOn upkeep { score } } pageInfo { endCursor } } }`;
const list = async (variables: object) => {
  const { data, sqlCount } = await app.as('agent').run(LIST, { first: 50, ...variables });
  return { ...data.customers, sqlCount };
};
const POINT = `mutation P($input: FilePointSetInput!) { filePointSet(input: $input) {
  filePoint { version code name subject ofCode customerKind weight isArchived viewerCan { update { allowed } } } userErrors { code field } } }`;
const setPoint = async (input: object, account = 'admin') => {
  const { filePointSet, errors } = await run(POINT, { input }, account);
  return { ...filePointSet, errors };
};
const inDays = (ahead: number) => new Date(app.clock.now().getTime() + ahead * 86_400_000).toISOString().slice(0, 10);

describe('CUS-06, CUS-36: how complete a file is', () => {
  test('is told with what is missing, and kept for lists once something of the customer changed', async () => {
    const id = await customer();
    const bare = await look(id);
    expect(bare.upkeep.score).toBe(22);
    expect(codes(bare.upkeep.missing)).toEqual(['address', 'owner', 'source', 'preference', 'need', 'product']);
    await app.settle();
    expect((await look(id)).fileScore).toBe(22);
    const update = 'mutation U($input: CustomerUpdateInput!) { customerUpdate(input: $input) { userErrors { code } } }';
    expect((await run(update, { input: { customerId: id, version: 1, address: '人民路 1 号' } })).customerUpdate.userErrors).toEqual([]);
    const add = 'mutation A($input: CustomerRecordAddInput!) { customerRecordAdd(input: $input) { userErrors { code } } }';
    await run(add, { input: { customerId: id, kind: 'need', fields: [{ field: 'what', values: ['静音'] }] } });
    await app.settle();
    const fuller = await look(id);
    expect([fuller.fileScore, fuller.upkeep.score]).toEqual([50, 50]);
    expect(codes(fuller.upkeep.missing)).toEqual(['owner', 'source', 'preference', 'product']);
  });

  test('of a company asks for what is asked of companies', async () => {
    expect(codes((await look(await customer({ kind: 'COMPANY' }))).upkeep.missing)).toContain('contact');
  });

  test('filters and orders the list, page after page, in as many statements for three as for one', async () => {
    const [bare, full] = [await customer(), await customer({ address: '中山路 2 号' })];
    await app.settle();
    const least = await list({ sort: 'FILE_SCORE_ASC', filter: { fileScoreBelow: 30 } });
    expect(least.nodes.map(({ id }: { id: string }) => id)).toContain(bare);
    expect(least.nodes.map(({ id }: { id: string }) => id)).not.toContain(full);
    const [one, three] = [await list({ sort: 'FILE_SCORE_ASC', first: 1 }), await list({ sort: 'FILE_SCORE_ASC', first: 3 })];
    expect(three.sqlCount).toBe(one.sqlCount);
    const next = await list({ sort: 'FILE_SCORE_ASC', first: 2, after: one.pageInfo.endCursor });
    expect([...one.nodes, ...next.nodes]).toEqual(three.nodes);
  });
});

test('CUS-06: files older than the rules get their first score by a job once the schema is up to date; twice is as once', async () => {
  const id = await customer();
  await app.settle();
  await app.db.inTransaction(async (tx) => {
    await tx.run("update customer set file_score = 100, review_due_on = '9999-12-31' where id = ?", [id]);
    await tx.run("delete from job where kind = 'file-upkeep.score-all'");
  });
  const statements = firstFileScores.steps.flatMap((step) => step.statements(app.db.engine));
  for (const sql of [...statements, ...statements]) await app.db.inTransaction((tx) => tx.run(sql));
  app.clock.advance(5000);
  await app.state.jobs.idle();
  expect(await look(id)).toMatchObject({ fileScore: 22, reviewDueOn: inDays(365) });
});

describe('CUS-36: a review of a file', () => {
  test('is first due a year after the customer was registered', async () => {
    const id = await customer();
    await app.settle();
    expect(await look(id)).toMatchObject({ reviewDueOn: inDays(365), isReviewOverdue: false, upkeep: { lastReview: null } });
  });

  test('says who found what, and when the next one is due', async () => {
    const id = await customer();
    const { customer: reviewed, userErrors } = await review({ customerId: id, version: 1, note: ' 缺地址 ', nextDueOn: inDays(30) });
    expect(userErrors).toEqual([]);
    expect(reviewed).toMatchObject({ version: 2, fileScore: 22, reviewDueOn: inDays(30) });
    expect(reviewed.upkeep.lastReview).toMatchObject({
      reviewedOn: inDays(0),
      score: 22,
      note: '缺地址',
      reviewedBy: { name: expect.any(String) },
    });
    await app.settle();
    expect(await look(id)).toMatchObject({ reviewDueOn: inDays(30) });
    expect((await review({ customerId: id, version: 2 })).customer).toMatchObject({ reviewDueOn: inDays(365) });
  });

  test.each<[string, object, string, string, string[] | null]>([
    ['as it was seen before', { version: 9 }, 'agent', 'CONFLICT', null],
    ['due on a day that is past', { nextDueOn: '2020-01-01' }, 'agent', 'DAY_NOT_AHEAD', ['nextDueOn']],
    ['of somebody out of reach', {}, 'agent2', 'OUT_OF_REACH', null],
  ])('is refused %s', async (_, more, account, code, field) => {
    const id = await customer();
    expect((await review({ customerId: id, version: 1, ...more }, account)).userErrors).toEqual([{ code, field }]);
  });

  test('takes the right to change customers', async () => {
    expect((await review({ customerId: await customer(), version: 1 }, 'integrator')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('CUS-06: what a complete file holds', () => {
  const EMAIL = { code: 'email', names: { zhCN: '邮箱' }, subject: 'EMAIL', weight: 10 };

  test('is added, weighed anew by whoever saw it as it is, and put out of use; files are scored by it', async () => {
    const id = await customer();
    const made = await setPoint(EMAIL);
    expect(made).toMatchObject({
      userErrors: [],
      filePoint: { version: 1, name: '邮箱', weight: 10, viewerCan: { update: { allowed: true } } },
    });
    expect((await setPoint(EMAIL)).userErrors).toEqual([{ code: 'ALREADY_EXISTS', field: ['code'] }]);
    expect((await setPoint({ ...EMAIL, version: 1, weight: 20 })).filePoint).toMatchObject({ version: 2, weight: 20 });
    expect((await setPoint({ ...EMAIL, version: 1, weight: 30 })).userErrors).toEqual([{ code: 'CONFLICT', field: null }]);
    await app.settle();
    app.clock.advance(5000);
    await app.state.jobs.idle();
    expect((await look(id)).fileScore).toBe(18);
    expect((await setPoint({ ...EMAIL, version: 2, isArchived: true })).filePoint).toMatchObject({ isArchived: true });
  });

  test('is refused about a field that is not there', async () => {
    const wish = { code: 'x', names: { zhCN: '无' }, subject: 'FIELD', ofCode: 'nonsense', weight: 1 };
    expect((await setPoint(wish)).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['ofCode'] }]);
  });

  test('is listed for whoever reads customers, and set by nobody without the right', async () => {
    const { filePoints } = await run('{ filePoints(first: 50, isArchived: false) { nodes { code } } }', {});
    expect(codes(filePoints.nodes)).toContain('owner');
    expect((await setPoint(EMAIL, 'agent')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

test('CUS-36: a file that should have been looked over is found', async () => {
  const id = await customer();
  await review({ customerId: id, version: 1, nextDueOn: inDays(1) });
  app.clock.advance(3 * 86_400_000);
  const agent = await app.signIn('agent');
  const { data } = await agent.run(LIST, { filter: { isReviewOverdue: true }, sort: 'REVIEW_DUE_ASC', first: 50 });
  expect(data.customers.nodes.map((one: { id: string }) => one.id)).toEqual([id]);
  const { customer: late } = (await agent.run(`query L($id: ID!) { customer(id: $id) { ${UPKEEP} } }`, { id })).data;
  expect(late).toMatchObject({ isReviewOverdue: true, upkeep: { isOverdue: true } });
});
