import { GOAL, PLAN, plannedGoal } from './planned-goal.js';
import type { TestApp } from './start-test-app.js';
import type { TestCaller } from './test-caller.js';

interface Setting {
  readonly app: TestApp;
  readonly clerk: TestCaller;
  readonly departmentId: string;
  readonly personId: string;
}

interface Team {
  readonly departmentId: string;
  readonly version: number;
}

/** Inputs with which each act on departments goes through. */
export function departmentInputs(setting: () => Setting) {
  const answer = async (document: string, input: object) => (await setting().clerk.run(document, { input })).data;
  const elsewhere = () => setting().app.given.departmentId('remote');

  async function newTeam(code: string): Promise<Team> {
    const input = { name: code, code, kind: 'team', parentId: setting().departmentId };
    const document = 'mutation D($input: DepartmentCreateInput!) { departmentCreate(input: $input) { department { id version } } }';
    const { id, version } = (await answer(document, input)).departmentCreate.department;
    return { departmentId: id, version };
  }

  return {
    departmentCreate: async () => {
      const { departmentId: parentId } = setting();
      return { name: '实验室', code: 'lab', kind: 'team', parentId, likeDepartmentId: parentId };
    },
    departmentUpdate: async () => ({ ...(await newTeam('desk-1')), name: '一号台' }),
    departmentLeadersSet: async () => {
      const { app, personId: headId } = setting();
      const { id: deputyId } = await app.given.person({ account: 'deputy', department: 'remote', role: 'clerk' });
      return { ...(await newTeam('desk-2')), headId, deputyIds: [deputyId] };
    },
    departmentArchive: async () => newTeam('desk-3'),
    departmentRestore: async () => {
      const team = await newTeam('desk-4');
      const document = 'mutation A($input: DepartmentArchiveInput!) { departmentArchive(input: $input) { department { version } } }';
      const { version } = (await answer(document, team)).departmentArchive.department;
      return { ...team, version };
    },
    departmentPlanSet: async () => {
      const { clerk, departmentId: above } = setting();
      const partOfId = await plannedGoal(clerk, above);
      const { departmentId } = await newTeam('desk-5');
      return { ...PLAN, departmentId, version: 1, goals: [{ ...GOAL, goalId: await plannedGoal(clerk, departmentId), partOfId }] };
    },
    departmentMove: async () => ({ ...(await newTeam('parts')), parentId: setting().departmentId, beforeId: await elsewhere() }),
    departmentMovePlan: async () => ({ ...(await newTeam('later')), parentId: await elsewhere(), effectiveOn: '2099-01-01' }),
    departmentMoveCancel: async () => {
      const { departmentId, version } = await newTeam('never');
      const document = 'mutation P($input: DepartmentMovePlanInput!) { departmentMovePlan(input: $input) { department { version } } }';
      const planned = await answer(document, { departmentId, version, parentId: await elsewhere(), effectiveOn: '2099-01-01' });
      return { departmentId, version: planned.departmentMovePlan.department.version };
    },
  };
}
