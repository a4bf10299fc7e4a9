import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DepartmentDesk } from '../../../testing/department-desk.js';
import { startTestApp, type TestApp } from '../../../testing/start-test-app.js';

let app: TestApp;
let desk: DepartmentDesk;
beforeAll(async () => {
  app = await startTestApp({ accounts: ['admin', 'manager', 'agent'] });
  desk = new DepartmentDesk(app);
});
afterAll(() => app.close());

const FACTS =
  'query F($id: ID!) { department(id: $id) { version name kind kindName duties rules assets reportsTo serviceHours plannedHeadcount goals { horizon text } partners { name gives takes } startsOn endsOn isInForce } }';

test('writes down what a department is for and how it works (DEP-01, DEP-03, DEP-04, DEP-05, DEP-06, DEP-07, DEP-22, DEP-28)', async () => {
  const { id } = await desk.make('facts', 'company');
  const facts = {
    name: '质量组',
    duties: '复核每一张关闭的工单。',
    rules: '一、当日复核。\n二、不复核自己经手的工单。',
    assets: '二楼档案室、打印机两台',
    reportsTo: '总经理',
    serviceHours: '工作日 8:30–17:30',
    plannedHeadcount: 6,
    goals: [
      { horizon: 'NEAR', text: '满意度 95%' },
      { horizon: 'LONG', text: '客户流失下降' },
    ],
    partners: [{ name: '物流', gives: '到货时间', takes: '退件清单' }],
    startsOn: '2026-01-01',
    endsOn: null,
  };
  const answer = await desk.change('admin', 'departmentUpdate', 'facts', facts);
  expect(answer).toMatchObject({ department: { version: 2 }, userErrors: [] });
  const { data } = await app.as('agent').run(FACTS, { id });
  expect(data.department).toMatchObject({ ...facts, kind: 'team', kindName: '班组', isInForce: true });
});

test('what is left out stays, null empties, and what is already so is no change', async () => {
  const { id } = await desk.make('partial', 'company', { duties: '职责', rules: '制度' });
  await desk.change('admin', 'departmentUpdate', 'partial', { rules: null });
  expect((await app.as('admin').run(FACTS, { id })).data.department).toMatchObject({ version: 2, duties: '职责', rules: null });
  const again = await desk.change('admin', 'departmentUpdate', 'partial', { duties: ' 职责 ', rules: '' });
  expect(again).toMatchObject({ department: { version: 2 }, userErrors: [] });
  const events = await app.db.read.rows("select payload from event where subject_id = ? and type = 'department.updated'", [id]);
  expect(events.map(([payload]) => JSON.parse(String(payload)).changes)).toEqual([{ rules: { from: '制度', to: null } }]);
});

describe('a period (DEP-10)', () => {
  test.each([
    ['a team of last year', { endsOn: '2025-12-31' }, false],
    ['a team of next century', { startsOn: '2100-01-01' }, false],
    ['one that runs', { startsOn: '2025-01-01', endsOn: '2099-12-31' }, true],
  ])('%s', async (name, period, isInForce) => {
    const { id } = await desk.make(`period-${name.length}`, 'company', period);
    expect((await app.as('admin').run(FACTS, { id })).data.department.isInForce).toBe(isInForce);
  });

  test('may not end before it starts', async () => {
    await desk.make('turned', 'company', { startsOn: '2026-03-02' });
    const answer = await desk.change('admin', 'departmentUpdate', 'turned', { endsOn: '2026-03-01' });
    expect(answer.userErrors).toMatchObject([{ code: 'PERIOD_BACKWARDS', field: ['endsOn'] }]);
  });
});

describe('is refused', () => {
  test.each<[string, object, string, string[] | null]>([
    ['without a name', { name: ' ' }, 'REQUIRED', ['name']],
    ['with a negative headcount', { plannedHeadcount: -1 }, 'INVALID', ['plannedHeadcount']],
    ['with a goal of nothing', { goals: [{ horizon: 'NEAR', text: ' ' }] }, 'REQUIRED', ['goals', '0', 'text']],
    ['with 21 goals', { goals: Array.from({ length: 21 }, () => ({ horizon: 'NEAR', text: 'x' })) }, 'INVALID', ['goals']],
    ['when it changed in the meantime', { version: 99 }, 'CONFLICT', null],
  ])('%s', async (_, wish, code, field) => {
    expect(await desk.change('admin', 'departmentUpdate', 'hotline', wish)).toMatchObject({
      department: null,
      userErrors: [{ code, field }],
    });
  });

  test('out of the reach of the right, and without it', async () => {
    expect((await desk.change('manager', 'departmentUpdate', 'company', { name: 'x' })).userErrors).toMatchObject([
      { code: 'NOT_ALLOWED' },
    ]);
    expect(await desk.change('agent', 'departmentUpdate', 'hotline', { name: 'x' })).toEqual({ errors: ['FORBIDDEN'] });
  });
});

test('a branch takes over the duties of headquarters, unless it has its own (DEP-14)', async () => {
  const { id } = await desk.make('hq', 'company', {
    duties: '总部职责',
    rules: '总部制度',
    goals: [{ horizon: 'LONG', text: '统一品牌' }],
  });
  const branch = await desk.make('branch', 'company', { likeDepartmentId: id, duties: '分公司职责' });
  expect((await app.as('admin').run(FACTS, { id: branch.id })).data.department).toMatchObject({
    duties: '分公司职责',
    rules: '总部制度',
    goals: [{ horizon: 'LONG', text: '统一品牌' }],
  });
});

test('kinds have names in each language; a new word is named later (DEP-02)', async () => {
  await desk.make('lab', 'company', { kind: 'laboratory' });
  const kinds = async () =>
    (await app.as('agent').run('{ departmentKinds(first: 100) { nodes { code name } } }')).data.departmentKinds.nodes;
  expect(await kinds()).toContainEqual({ code: 'laboratory', name: 'laboratory' });
  const named = await desk.does(
    'admin',
    'departmentKindSet',
    { code: 'laboratory', zhCN: '实验室', en: 'Laboratory' },
    'departmentKind { code name }',
  );
  expect(named).toMatchObject({ departmentKind: { code: 'laboratory', name: '实验室' }, userErrors: [] });
  expect(await kinds()).toContainEqual({ code: 'laboratory', name: '实验室' });
  const refused = await desk.does('manager', 'departmentKindSet', { code: 'team', zhCN: '队' }, 'departmentKind { code }');
  expect(refused.userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
});
