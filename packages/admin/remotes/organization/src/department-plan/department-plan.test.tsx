import { renderRemote } from '@shouwen/admin-kit/testing';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { MESSAGES } from '../department-tree/organization.fixture.js';
import { DepartmentPlan } from './DepartmentPlan.js';

const YEAR = new Date().getFullYear();
const department = (id: string, name: string) => ({ __typename: 'Department', id, name });
const PART = { __typename: 'PlanGoal', id: 'pgl_2', target: 180, department: department('dep_2', '热线受理组') };
const GOAL = {
  __typename: 'PlanGoal',
  id: 'pgl_1',
  name: '年服务收入',
  target: 300,
  unit: '万元',
  isAddedUp: true,
  partsTotal: 180,
  gap: -120,
  partOf: { __typename: 'PlanGoal', id: 'pgl_0', name: '公司收入', target: 900, unit: '万元' },
  parts: { nodes: [PART] },
};
const PLAN = {
  __typename: 'DepartmentPlan',
  id: 'dpl_1',
  version: 4,
  year: YEAR,
  plannedHeadcount: 60,
  headcountBelow: 70,
  duties: '服务好每一位客户',
  goals: [GOAL],
  history: { nodes: [] },
};
const ABILITY = { __typename: 'Ability', allowed: true, reason: null };

async function open(plan: object | null, lastYear: object | null = null) {
  const plans: Readonly<Record<number, object | null>> = { [YEAR]: plan, [YEAR - 1]: lastYear };
  const above = { __typename: 'DepartmentPlan', id: 'dpl_0', goals: [GOAL.partOf] };
  const whole = {
    ...department('dep_1', '售后服务部'),
    headcountTotal: 55,
    planYears: [YEAR],
    mayWritePlan: ABILITY,
    parent: { ...department('dep_0', '客户服务中心'), plan: () => above },
    plan: ({ year }: { year: number }) => plans[year] ?? null,
  };
  const unit = {
    ...department('dep_2', '热线受理组'),
    headcountTotal: 20,
    head: null,
    plan: () => ({ __typename: 'DepartmentPlan', id: 'dpl_2', plannedHeadcount: 25 }),
  };
  const { requests } = await renderRemote(<DepartmentPlan departmentId="dep_1" name="售后服务部" />, {
    messages: MESSAGES,
    resolvers: {
      department: () => whole,
      departments: () => ({ nodes: [unit] }),
      departmentPlanSet: () => ({ departmentPlan: PLAN, userErrors: [] }),
    },
  });
  return () => requests.filter(({ name }) => name === 'DepartmentPlanSet').map(({ variables }) => variables);
}
const press = (name: string | RegExp) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));

test('DEP-23: shows how a target splits and by how much the parts miss it, and the units below with their people', async () => {
  await open(PLAN);
  expect(await screen.findByText('下级合计 180 万元，比目标少 120 万元。')).toBeInTheDocument();
  expect(screen.getByText('分解自上级目标：公司收入 900 万元')).toBeInTheDocument();
  expect(screen.getByText('70，多于编制')).toBeInTheDocument();
  expect(screen.getByText('现有 20 / 编制 25')).toBeInTheDocument();
});

test('DEP-24: sends the whole plan with its version; what was not touched stays what it is', async () => {
  const sent = await open(PLAN);
  await screen.findByText('服务好每一位客户');
  await press('修改方案…');
  fireEvent.change(screen.getByRole('spinbutton', { name: '编制人数' }), { target: { value: '62' } });
  await press(/保\s?存/);
  await waitFor(() => expect(sent()).toHaveLength(1));
  const goal = { goalId: 'pgl_1', name: '年服务收入', target: 300, unit: '万元', isAddedUp: true, partOfId: 'pgl_0' };
  expect(sent()[0]).toEqual({
    input: { departmentId: 'dep_1', year: YEAR, version: 4, plannedHeadcount: 62, duties: '服务好每一位客户', goals: [goal] },
  });
});

test('DEP-24: a year without a plan begins with what the last one said', async () => {
  const sent = await open(null, { ...PLAN, id: 'dpl_9', year: YEAR - 1 });
  expect(await screen.findByText(`还没有 ${YEAR} 年方案`)).toBeInTheDocument();
  await press('编制方案…');
  expect(screen.getByText(`已带入 ${YEAR - 1} 年方案的内容，可在此基础上修改。`)).toBeInTheDocument();
  await press('添加目标');
  fireEvent.change(screen.getAllByRole('textbox', { name: '目标' })[1] as HTMLElement, { target: { value: '满意度' } });
  fireEvent.change(screen.getAllByRole('spinbutton', { name: '目标值' })[1] as HTMLElement, { target: { value: '95.5' } });
  await press(/保\s?存/);
  await waitFor(() => expect(sent()).toHaveLength(1));
  expect(sent()).toMatchObject([
    {
      input: {
        version: 0,
        goals: [
          { goalId: null, name: '年服务收入', partOfId: null },
          { goalId: null, name: '满意度', target: 95.5, unit: '' },
        ],
      },
    },
  ]);
});
