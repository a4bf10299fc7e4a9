import { expect, test } from '@jest/globals';
import { type Clause, clauseProblem, conditionHolds, isTicketFact } from '@shouwen/shared';
import { settingFor } from '../../../testing/rule-setting.js';
import { ticketConditionFacts } from './condition-facts.rules.js';

const facts = ticketConditionFacts(settingFor({}), {
  typeId: 'complaint',
  categoryId: 'late',
  channel: 'phone',
  priority: 2,
  departmentId: 'crew',
  markIds: ['urged', 'quoted'],
  tier: 'vip',
  outcomeToldAt: null,
  fields: new Map([
    ['loss', ['1200']],
    ['bought', ['2026-03-01']],
  ]),
});
const clause = (fact: string, test: Clause['test'], ...values: string[]): Clause => ({ fact, test, values });

test.each<[string, Clause, boolean]>([
  ['a type by its code', clause('type', 'is', 'repair', 'complaint'), true],
  ['a department by any above it', clause('department', 'is', 'company'), true],
  ['one of several marks', clause('mark.status', 'is', 'quoted'), true],
  ['none of several marks', clause('mark.status', 'is_not', 'quoted'), false],
  ['what is not known is not that', clause('mark.stage', 'is_not', 'before'), true],
  ['what is not known is empty', clause('field.serial', 'empty'), true],
  ['numbers as numbers', clause('field.loss', 'at_least', '900'), true],
  ['days as they follow each other', clause('field.bought', 'at_most', '2026-02-28'), false],
  ['an outcome that nobody told', clause('outcome_told', 'is', 'no'), true],
])('TKT-08: a condition asks for %s', (_, one, holds) => {
  expect(conditionHolds({ match: 'all', clauses: [one] }, facts)).toBe(holds);
});

test('TKT-08: all or any of its clauses; without one it holds', () => {
  const clauses = [clause('type', 'is', 'complaint'), clause('tier', 'is', 'plain')];
  expect(conditionHolds({ match: 'any', clauses }, facts)).toBe(true);
  expect(conditionHolds({ match: 'all', clauses }, facts)).toBe(false);
  expect(conditionHolds({ match: 'any', clauses: [] }, facts)).toBe(true);
});

test.each([
  [clause('mood', 'filled'), 'fact'],
  [clause('field.gone', 'filled'), 'fact'],
  [clause('tier', 'is'), 'values'],
  [clause('tier', 'empty', 'vip'), 'values'],
  [clause('mark.stage', 'is', 'before'), null],
])('TKT-08: what is wrong with %j is %s', (one, problem) => {
  expect(clauseProblem(one, (name) => isTicketFact(name, { schemes: ['stage'], fields: ['loss'] }))).toBe(problem);
});
