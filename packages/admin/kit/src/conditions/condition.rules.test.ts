import { conditionInput, conditionOrNull } from './condition.rules.js';

const IS = { fact: 'type', test: 'IS' as const, values: ['repair'] };

test.each([
  ['nothing: it always holds', undefined, { match: 'ALL', clauses: [] }],
  ['any of its clauses', { match: 'ANY' as const, clauses: [IS] }, { match: 'ANY', clauses: [IS] }],
  [
    'what was chosen before is not taken along by a test that needs nothing',
    { clauses: [{ ...IS, test: 'FILLED' as const }] },
    { match: 'ALL', clauses: [{ fact: 'type', test: 'FILLED', values: [] }] },
  ],
])('a condition as the API takes it: %s', (_, draft, input) => {
  expect(conditionInput(draft)).toEqual(input);
});

test('without a clause there is no condition', () => {
  expect(conditionOrNull({ match: 'ANY', clauses: [] })).toBeNull();
  expect(conditionOrNull(null)).toBeNull();
  expect(conditionOrNull({ clauses: [IS] })).toEqual({ match: 'ALL', clauses: [IS] });
});
