import { describe, expect, test } from '@jest/globals';
import { changesTold } from './customer-history.rules.js';

const names = { word: (list: string, code: string) => `${list}:${code}`, person: (id: string) => `<${id}>` };

describe('what the timeline says of a change (CUS-07)', () => {
  test.each([
    ['a word of a list by its name', 'tier', null, 'gold', null, 'customer_tier:gold'],
    ['who looks after them by name', 'ownerId', 'per_1', null, '<per_1>', null],
    ['where they stand by its value', 'stage', 'prospect', 'active', 'PROSPECT', 'ACTIVE'],
    ['a day as it is', 'lostOn', null, '2026-01-05', null, '2026-01-05'],
    ['nothing of what the log keeps to itself', 'name', '…', '…', null, null],
    ['nothing of what it does not know', 'other', 'a', 'b', null, null],
  ])('%s', (_, field, from, to, fromTold, toTold) => {
    expect(changesTold(names, { [field]: { from, to } })).toEqual([{ field, from: fromTold, to: toTold }]);
  });
});
