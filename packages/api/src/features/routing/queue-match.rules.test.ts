import { expect, test } from '@jest/globals';
import type { QueueRow } from './queue.rules.js';
import { matchQueues, placeIn, queueFor } from './queue-match.rules.js';

const clause = (fact: string, value: string) => ({ fact, test: 'is' as const, values: [value] });
const queue = (code: string, rules: Partial<QueueRow['rules']>, isArchived = false): QueueRow => ({
  ...{ id: `rqu_${code}`, version: 1, code, names: { 'zh-CN': code }, queueVersionId: `rqv_${code}`, sortOrder: 0, isArchived },
  rules: {
    ...{ department: 'field', when: { match: 'all', clauses: [] }, urgentWhen: null, strategy: 'least_open', prefers: [], roles: [] },
    ...{ hours: 'always' as const },
    ...rules,
  },
});
const QUEUES = [
  queue('old', {}, true),
  queue('emergency', { when: { match: 'all', clauses: [clause('type', 'emergency')] } }),
  queue('field', { urgentWhen: { match: 'all', clauses: [clause('priority', 'urgent')] } }),
];

test.each([
  [{ department: ['company', 'field', 'field-1'], type: ['emergency'] }, 'emergency'],
  [{ department: ['company', 'field'], type: ['repair'] }, 'field'],
  [{ department: ['company'], type: ['emergency'] }, undefined],
])('D1: a ticket of which %j holds waits in %s', (facts, code) => {
  expect(queueFor(QUEUES, facts)?.code).toBe(code);
});

test('D9: each queue in use says what did not hold, the department first', () => {
  const failed = matchQueues(QUEUES, { department: ['company'], type: ['repair'] }).map(({ failed: clauses }) =>
    clauses.map(({ fact }) => fact),
  );
  expect(failed).toEqual([['department', 'type'], ['department']]);
});

test('what is urgent goes in front of all others', () => {
  const [field] = QUEUES.slice(-1);
  expect(field && [placeIn(field, { priority: ['urgent'] }), placeIn(field, { priority: ['low'] })]).toEqual([0, 1]);
});
