import { describe, expect, test } from '@jest/globals';
import type { Permission } from '@shouwen/shared';
import { departmentRow } from '../../../testing/department-row.js';
import { actorWith } from '../../../testing/rule-setting.js';
import { type GoalRow, gapOf } from '../plan.rules.js';
import { type GoalAsked, type PlanFacts, planDepartmentPlanSet } from './department-plan-set.rules.js';

const RIGHTS: readonly Permission[] = ['department:read', 'plan:read', 'plan:edit'];
const over = (...departmentIds: string[]) => actorWith({ over: { departmentIds, permissions: RIGHTS } });

const goal = (id: string, more: Partial<GoalRow> = {}): GoalRow => {
  return { id, planId: 'plan', name: id, target: 10, unit: 'x', isAddedUp: true, partOfId: null, sortOrder: 0, ...more };
};
const says = (name: string, more: Partial<GoalAsked> = {}): GoalAsked => ({ name, target: 10, unit: 'x', isAddedUp: true, ...more });

const FACTS: PlanFacts = {
  actor: over('team', 'company'),
  department: departmentRow({ id: 'team', parentId: 'company' }),
  plan: { id: 'plan', version: 3, departmentId: 'team', year: 2026, plannedHeadcount: 5, duties: null },
  goals: [goal('kept'), goal('split')],
  above: [goal('whole', { unit: 'yuan' })],
  partCounts: new Map([['split', 2]]),
};

function decide(facts: Partial<PlanFacts>, goals: readonly GoalAsked[], version = 3): unknown {
  const asked = { departmentId: 'team', year: 2026, version, plannedHeadcount: 5, duties: null, goals };
  return planDepartmentPlanSet({ ...FACTS, ...facts }, asked);
}
const KEPT = [says('kept', { goalId: 'kept' }), says('split', { goalId: 'split' })];

describe('a plan is written whole (DEP-24)', () => {
  test('what is said as it was changes nothing', () => {
    expect(decide({}, KEPT)).toMatchObject({ plan: { changes: {}, removedIds: [] } });
  });

  test('DEP-23: a part takes the unit of the goal above; what is not named goes', () => {
    expect(decide({}, [says('part', { partOfId: 'whole' }), says('split', { goalId: 'split' })])).toMatchObject({
      plan: { goals: [{ goalId: null, unit: 'yuan', partOfId: 'whole' }, { goalId: 'split' }], removedIds: ['kept'] },
    });
  });

  test('the log tells goals in words', () => {
    expect(decide({}, [...KEPT, says('more', { partOfId: 'whole', isAddedUp: false, target: 2.5 })])).toMatchObject({
      plan: { changes: { goals: { to: [{}, { target: 'Σ 10 x' }, { name: 'more', target: '2.5 yuan', partOf: 'whole' }] } } },
    });
  });
});

describe('what is refused', () => {
  const part = [...KEPT, says('part', { partOfId: 'whole' })];
  test.each<[string, Partial<PlanFacts>, readonly GoalAsked[], string, readonly string[] | undefined]>([
    ['a department out of sight', { actor: over('company') }, KEPT, 'NOT_FOUND', ['departmentId']],
    [
      'somebody who only reads plans',
      { actor: actorWith({ everywhere: ['department:read', 'plan:read'] }) },
      KEPT,
      'NOT_ALLOWED',
      undefined,
    ],
    ['an archived department', { department: departmentRow({ id: 'team', isArchived: true }) }, KEPT, 'DEPARTMENT_ARCHIVED', undefined],
    ['a goal of another plan', {}, [...KEPT, says('x', { goalId: 'whole' })], 'NOT_FOUND', ['goals', '2', 'goalId']],
    ['a goal twice', {}, [...KEPT, says('x', { goalId: 'kept' })], 'NOT_FOUND', ['goals', '2', 'goalId']],
    ['part of a goal that is not above (DEP-23)', {}, [...KEPT, says('x', { partOfId: 'kept' })], 'NOT_FOUND', ['goals', '2', 'partOfId']],
    ['part of a plan out of sight', { actor: over('team') }, part, 'NOT_FOUND', ['goals', '2', 'partOfId']],
    ['to take away what others are part of (DEP-23)', {}, [says('kept', { goalId: 'kept' })], 'GOAL_HAS_PARTS', ['goals']],
    ['to count it in another unit', {}, [says('split', { goalId: 'split', unit: 'y' })], 'GOAL_HAS_PARTS', ['goals']],
  ])('%s', (_, facts, goals, code, field) => {
    expect(decide(facts, goals)).toEqual({ allowed: false, refusal: expect.objectContaining({ code, ...(field && { field }) }) });
  });

  test('what somebody else wrote meanwhile', () => {
    expect(decide({}, KEPT, 2)).toMatchObject({ refusal: { code: 'CONFLICT' } });
    expect(decide({ plan: null, goals: [] }, [], 0)).toMatchObject({ allowed: true });
  });

  test('but not to stay part of what lies elsewhere by now', () => {
    const facts = { actor: over('team'), goals: [goal('kept', { partOfId: 'far' })], partCounts: new Map<string, number>() };
    expect(decide(facts, [says('kept', { goalId: 'kept', partOfId: 'far' })])).toMatchObject({ plan: { changes: {} } });
  });
});

describe('whether parts add up (DEP-23)', () => {
  test.each<[string, Partial<GoalRow>, readonly number[], number | null]>([
    ['exactly', { target: 0.3 }, [0.1, 0.2], 0],
    ['too much', { target: 10 }, [6, 5], 1],
    ['too little', { target: 10 }, [6], -4],
    ['nothing yet', { target: 10 }, [], null],
    ['not meant to', { target: 95, isAddedUp: false }, [95, 95], null],
  ])('%s', (_, whole, parts, gap) => {
    expect(
      gapOf(
        goal('g', whole),
        parts.map((target) => ({ target })),
      ),
    ).toBe(gap);
  });
});
