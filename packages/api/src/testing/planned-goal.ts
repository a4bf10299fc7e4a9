import type { TestCaller } from './test-caller.js';

export const GOAL = { name: '接待量', target: 10, unit: 'x', isAddedUp: true };
export const PLAN = { year: 2026, version: 0, goals: [GOAL] };

/** The one goal of a new plan. */
export async function plannedGoal(caller: TestCaller, departmentId: string): Promise<string> {
  const document = 'mutation P($input: DepartmentPlanSetInput!) { departmentPlanSet(input: $input) { departmentPlan { goals { id } } } }';
  return (await caller.run(document, { input: { ...PLAN, departmentId } })).data.departmentPlanSet.departmentPlan.goals[0].id;
}
