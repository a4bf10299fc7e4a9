import { expect, test } from '@jest/globals';
import { agentRefusal, capacityOf, loadsOf, weightOf } from './workload.rules.js';

const when = (fact: string, ...values: string[]) => ({ match: 'all' as const, clauses: [{ fact, test: 'is' as const, values }] });
const RULES = {
  capacity: 8,
  lines: [
    { when: when('state_category', 'waiting_customer'), weight: 0 },
    { when: when('priority', 'urgent'), weight: 4 },
    { when: when('type', 'complaint'), weight: 3 },
  ],
};

test.each([
  [{ type: ['complaint'], priority: ['urgent'] }, 4],
  [{ type: ['complaint'], priority: ['low'] }, 3],
  [{ type: ['inquiry'] }, 1],
  [{ type: ['complaint'], state_category: ['waiting_customer'] }, 0],
])('D2: a ticket of which %j holds counts %d', (facts, weight) => {
  expect(weightOf(RULES, facts)).toBe(weight);
});

test('D2: what somebody has in hand is added up by what each counts', () => {
  const held = { typeCode: 'complaint', priority: 1, stateCategory: 'open', channel: 'phone' };
  const loads = loadsOf(RULES, [
    { ...held, personId: 'a', count: 2 },
    { ...held, personId: 'a', priority: 3, count: 1 },
    { ...held, personId: 'b', stateCategory: 'waiting_customer', count: 9 },
  ]);
  expect([...loads]).toEqual([
    ['a', 10],
    ['b', 0],
  ]);
});

test('D2: what is said of somebody goes before what is said of everybody', () => {
  expect([capacityOf(RULES, undefined), capacityOf(RULES, { capacity: null }), capacityOf(RULES, { capacity: 0 })]).toEqual([8, 8, 0]);
  expect(agentRefusal({ capacity: -1, share: 1 })).toMatchObject({ code: 'OUT_OF_RANGE', field: ['capacity'] });
  expect(agentRefusal({ capacity: null, share: 0 })).toMatchObject({ code: 'OUT_OF_RANGE', field: ['share'] });
  expect(agentRefusal({ capacity: 3, share: 2 })).toBeNull();
});
