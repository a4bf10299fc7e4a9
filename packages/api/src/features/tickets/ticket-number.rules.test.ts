import { expect, test } from '@jest/globals';
import { numberDay, ticketNumber } from './ticket-number.rules.js';

test('a number begins with the day on which the customer came', () => {
  expect(numberDay('2026-03-01')).toBe('260301');
});

test.each([
  [1, '260301-0001'],
  [9999, '260301-9999'],
  [10_000, '260301-10000'],
])('the %dth of a day is %s', (count, number) => {
  expect(ticketNumber('260301', count)).toBe(number);
});
