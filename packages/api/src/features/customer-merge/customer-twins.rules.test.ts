import { expect, test } from '@jest/globals';
import { type Shared, twinsIn } from './customer-twins.rules.js';

const shared = (customerId: string, otherId: string, ground: Shared['ground'] = 'phone'): Shared => ({ customerId, otherId, ground });

test('a pair is found once, with all that speaks for it (CUS-07)', () => {
  expect(twinsIn([shared('b', 'a', 'email'), shared('a', 'b'), shared('a', 'b', 'email')])).toEqual([
    { oneId: 'a', otherId: 'b', grounds: ['phone', 'email'] },
  ]);
});

test('a number that many share says nothing of any two of them', () => {
  const many = ['b', 'c', 'd', 'e', 'f', 'g'].map((other) => shared('a', other));
  expect(twinsIn(many)).toEqual([]);
  expect(twinsIn([...many, shared('a', 'b', 'email')])).toEqual([{ oneId: 'a', otherId: 'b', grounds: ['email'] }]);
});
