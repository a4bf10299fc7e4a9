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

const YEAR = 2026;
const PLAN = `departmentPlan { id version plannedHeadcount duties headcountBelow
  goals { id name target unit partsTotal gap partOf { id name } parts(first: 10) { totalCount nodes { target department { code } } } } }`;
const REVENUE = { name: '年服务收入', target: 300, unit: '万元', isAddedUp: true };

// biome-ignore lint/suspicious/noExplicitAny: what a plan answers is told by the assertions of each test
async function plans(code: string, input: object, account = 'admin'): Promise<any> {
  const whole = { departmentId: (await desk.now(code)).id, year: YEAR, version: 0, goals: [], ...input };
  return desk.does(account, 'departmentPlanSet', whole, PLAN);
}

async function planOf(code: string, account = 'admin') {
  const document = `query P($id: ID!, $year: Int!) { department(id: $id) { planYears plan(year: $year) { version duties } mayWritePlan { allowed code } } }`;
  return (await app.as(account).run(document, { id: (await desk.now(code)).id, year: YEAR })).data.department;
}

const events = async () => Number((await app.db.read.rows("select count(*) from event where type = 'department_plan.set'"))[0]?.[0]);

describe('a yearly plan', () => {
  test('DEP-24: keeps people, duties and goals of a department for a year, and says who changed what', async () => {
    const { departmentPlan, userErrors } = await plans('after-sales', {
      plannedHeadcount: 60,
      duties: '  服务好每一位客户  ',
      goals: [REVENUE, { name: '满意度', target: 95, unit: '%', isAddedUp: false }],
    });
    expect([userErrors, departmentPlan]).toMatchObject([
      [],
      {
        version: 1,
        plannedHeadcount: 60,
        duties: '服务好每一位客户',
        goals: [{ name: '年服务收入', target: 300, gap: null }, { unit: '%' }],
      },
    ]);
    const again = { plannedHeadcount: 62, duties: '服务好每一位客户', version: 1 };
    const goals = departmentPlan.goals.map(({ id, name, target, unit }: Record<string, unknown>, index: number) => {
      return { goalId: id, name, target, unit, isAddedUp: index === 0 };
    });
    expect((await plans('after-sales', { ...again, goals })).departmentPlan).toMatchObject({ version: 2, plannedHeadcount: 62 });
    expect((await plans('after-sales', { ...again, version: 2, goals })).departmentPlan.version).toBe(2);
    expect((await plans('after-sales', { ...again, goals })).userErrors).toMatchObject([{ code: 'CONFLICT' }]);
    expect(await events()).toBe(2);
    const history = `query H($id: ID!, $year: Int) { department(id: $id) { plan(year: $year) { history(first: 5) {
      totalCount nodes { actor { account } changes { field from to } } } } } }`;
    const { data } = await app.as('admin').run(history, { id: (await desk.now('after-sales')).id, year: YEAR });
    expect(data.department.plan.history).toMatchObject({
      totalCount: 2,
      nodes: [{ actor: { account: 'admin' }, changes: [{ field: 'plannedHeadcount', from: '60', to: '62' }] }, {}],
    });
  });

  test('DEP-23: targets split into those of the units below, and what does not add up is shown', async () => {
    const [partOfId] = await goalIds('after-sales');
    const part = (target: number) => ({ goals: [{ ...REVENUE, unit: '元', target, partOfId }] });
    const first = await plans('technical', { ...part(180), plannedHeadcount: 30 });
    expect(first.departmentPlan.goals).toMatchObject([{ unit: '万元', target: 180, partOf: { id: partOfId, name: '年服务收入' } }]);
    await plans('hotline', { ...part(100), plannedHeadcount: 20 });
    const document = `query P($id: ID!, $year: Int) { department(id: $id) { plan(year: $year) { headcountBelow goals {
      partsTotal gap parts(first: 10) { totalCount nodes { target department { code } } } } } } }`;
    const { data, sqlCount } = await app.as('admin').run(document, { id: (await desk.now('after-sales')).id, year: YEAR });
    expect(data.department.plan).toMatchObject({
      headcountBelow: 50,
      goals: [
        { partsTotal: 280, gap: -20 },
        { partsTotal: null, gap: null },
      ],
    });
    expect(data.department.plan.goals[0].parts).toEqual({
      totalCount: 2,
      nodes: [
        { target: 180, department: { code: 'technical' } },
        { target: 100, department: { code: 'hotline' } },
      ],
    });
    expect(sqlCount).toBeLessThanOrEqual(5);
    const emptied = await plans('after-sales', { version: 2 });
    expect(emptied.userErrors).toMatchObject([
      { code: 'GOAL_HAS_PARTS', message: expect.stringContaining('年服务收入'), field: ['goals'] },
    ]);
    expect((await plans('online', { goals: [{ ...REVENUE, partOfId: (await goalIds('technical'))[0] }] })).userErrors).toMatchObject([
      { code: 'NOT_FOUND', field: ['goals', '0', 'partOfId'] },
    ]);
  });

  test('DEP-23: a year is listed in tree order with few statements, as far as somebody may read plans', async () => {
    const document = `query L($year: Int) { departmentPlans(first: 50, year: $year) { totalCount nodes { department { code } headcountBelow goals { gap partOf { name } } } } }`;
    const codes = async (account: string) => {
      const { data, errors, sqlCount } = await app.as(account).run(document, { year: YEAR });
      expect([errors, sqlCount <= 6]).toEqual([undefined, true]);
      return data.departmentPlans.nodes.map(({ department }: { department: { code: string } }) => department.code);
    };
    expect((await codes('admin')).toSorted()).toEqual(['after-sales', 'hotline', 'technical']);
    expect(await codes('agent')).toEqual(['hotline']);
    const parts = `query P($year: Int) { departmentPlans(first: 50, year: $year) { nodes { goals { partOf { name } } } } }`;
    expect((await app.as('agent').run(parts, { year: YEAR })).data.departmentPlans.nodes).toEqual([{ goals: [{ partOf: null }] }]);
    expect((await app.as('admin').run(document, { year: 1999 })).data.departmentPlans.totalCount).toBe(0);
  });
});

describe('who writes plans', () => {
  test('DEP-24: whoever was given the right, over their departments, and the screen knows before', async () => {
    expect(await planOf('technical', 'agent')).toEqual({
      planYears: [],
      plan: null,
      mayWritePlan: { allowed: false, code: 'NOT_ALLOWED' },
    });
    expect(await planOf('after-sales', 'manager')).toMatchObject({
      planYears: [YEAR],
      plan: { version: 2 },
      mayWritePlan: { allowed: true },
    });
    expect(await plans('technical', { version: 1 }, 'agent')).toEqual({ errors: ['FORBIDDEN'] });
    expect((await plans('company', {}, 'manager')).userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  });

  test.each([
    ['a year nobody plans for', { year: 1200 }, 'INVALID', ['year']],
    ['a goal without a name', { goals: [{ ...REVENUE, name: ' ' }] }, 'REQUIRED', ['goals', '0', 'name']],
    ['fewer than nobody', { plannedHeadcount: -1 }, 'INVALID', ['plannedHeadcount']],
    ['less than nothing', { goals: [{ ...REVENUE, target: -1 }] }, 'INVALID', ['goals', '0', 'target']],
  ])('%s is refused', async (_, input, code, field) => {
    expect((await plans('dispatch', input)).userErrors).toMatchObject([{ code, field }]);
  });
});

async function goalIds(code: string): Promise<string[]> {
  const document = 'query G($id: ID!, $year: Int) { department(id: $id) { plan(year: $year) { goals { id } } } }';
  const { data } = await app.as('admin').run(document, { id: (await desk.now(code)).id, year: YEAR });
  return data.department.plan.goals.map(({ id }: { id: string }) => id);
}
