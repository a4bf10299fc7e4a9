import { planDraft, planInput, yearsOffered } from './plan-draft.rules.js';

const GOAL = { id: 'pgl_1', name: '年收入', target: 300, unit: '万元', isAddedUp: true, partOf: null };
const PLAN = {
  plannedHeadcount: 20,
  duties: '职责',
  goals: [{ ...GOAL, partOf: { id: 'pgl_0', name: '总收入', target: 900, unit: '万元' } }],
};
const PLACE = { departmentId: 'dep_1', year: 2027, version: 0 };

test('DEP-24: a plan is sent as it was read when nothing was typed', () => {
  expect(planInput(PLACE, planDraft(PLAN, null))).toEqual({
    ...PLACE,
    plannedHeadcount: 20,
    duties: '职责',
    goals: [{ goalId: 'pgl_1', name: '年收入', target: 300, unit: '万元', isAddedUp: true, partOfId: 'pgl_0' }],
  });
});

test('DEP-24: a new year begins with what the last one held, as goals of its own', () => {
  expect(planInput(PLACE, planDraft(null, PLAN)).goals).toEqual([
    { goalId: null, name: '年收入', target: 300, unit: '万元', isAddedUp: true, partOfId: null },
  ]);
  expect(planInput(PLACE, planDraft(null, null))).toEqual({ ...PLACE, plannedHeadcount: null, duties: null, goals: [] });
});

test('DEP-24: years to choose from, the latest first', () => {
  expect(yearsOffered('2026-11-22', [2024, 2026])).toEqual([2027, 2026, 2024]);
});
