import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DepartmentDesk } from '../../../testing/department-desk.js';
import { required } from '../../../testing/given.js';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';
import type { TestCaller } from '../../../testing/test-caller.js';

let app: TestApp;
let desk: DepartmentDesk;
/** Sessions end while days pass. */
let callers: Map<string, TestCaller>;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'agent'] });
  callers = new Map();
  desk = new DepartmentDesk({ as });
  await signInAgain();
});
afterAll(() => app.close());

const DIFFERENCES =
  'query D($from: Date!, $to: Date!) { departmentDifferences(from: $from, to: $to, first: 100) { totalCount nodes { kind department { code } from to fields fromPeople { account } toPeople { account } } } }';

function today(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(app.clock.now());
}

async function between(from: string, to: string) {
  const { data } = await as('agent').run(DIFFERENCES, { from, to });
  return data.departmentDifferences.nodes.map(
    ({ department, kind, from, to }: { department: { code: string }; kind: string; from: string; to: string }) =>
      [department.code, kind, from, to].join(' '),
  );
}

const as = (account: string) => required(callers.get(account), account);

async function signInAgain(): Promise<void> {
  for (const account of ['admin', 'agent']) callers.set(account, await app.signIn(account));
}

async function nextDay(): Promise<void> {
  app.clock.advance(86_400_000);
  await signInAgain();
}

test('the tree of one day against that of another: made, moved, renamed, archived, headed by somebody else', async () => {
  const first = today();
  await nextDay();
  await desk.make('alpha', 'company');
  await desk.make('beta', 'company');
  const second = today();
  await nextDay();
  await desk.change('admin', 'departmentMove', 'alpha', { parentId: (await desk.now('hotline')).id });
  await desk.change('admin', 'departmentUpdate', 'beta', { name: '乙组', duties: '新的职责' });
  const { data } = await as('agent').run('{ viewer { person { id } } }');
  await desk.change('admin', 'departmentLeadersSet', 'complaints', { headId: data.viewer.person.id });
  const third = today();
  await nextDay();
  await desk.change('admin', 'departmentArchive', 'beta');
  const fourth = today();

  expect(await between(first, second)).toEqual(['alpha CREATED  客户服务中心', 'beta CREATED  客户服务中心']);
  expect(await between(second, third)).toEqual([
    'alpha MOVED 客户服务中心 热线受理组',
    'complaints HEAD_CHANGED  ',
    'beta RENAMED beta 乙组',
    'beta CHANGED  ',
  ]);
  expect(await between(third, fourth)).toEqual(['beta ARCHIVED  ']);
  expect(await between(first, fourth)).toEqual(['alpha CREATED  热线受理组', 'complaints HEAD_CHANGED  ', 'beta CREATED  客户服务中心']);
  expect(await between(fourth, fourth)).toEqual([]);
});

test('the history of a department says what changed, the latest first, whoever asks for its page', async () => {
  const { id } = await desk.make('told', 'company');
  await desk.change('admin', 'departmentUpdate', 'told', { name: '讲述组' });
  await desk.change('admin', 'departmentMove', 'told', { parentId: (await desk.now('online')).id });
  const document =
    'query H($id: ID!) { department(id: $id) { history(first: 10) { totalCount nodes { at type actor { account } changes { field from to } } } } }';
  const { data, sqlCount } = await as('agent').run(document, { id });
  expect(data.department.history).toMatchObject({
    totalCount: 3,
    nodes: [
      { type: 'department.moved', actor: { account: 'admin' }, changes: [{ field: 'parentId', from: '客户服务中心', to: '在线受理组' }] },
      { type: 'department.updated', changes: [{ field: 'name', from: 'told', to: '讲述组' }] },
      { type: 'department.created', changes: [] },
    ],
  });
  expect(sqlCount).toBeLessThanOrEqual(3);
});
