import { expect, test } from '@jest/globals';
import { numberDay, ticketNumber } from './ticket-number.rules.js';

test.each([
  ['2026-03-01T15:59:59.999Z', '260301'],
  ['2026-03-01T16:00:00.000Z', '260302'],
  ['2025-12-31T16:00:00.000Z', '260101'],
])('the day of a number is the day in Shanghai: %s is %s', (at, day) => {
  expect(numberDay(new Date(at))).toBe(day);
});

test.each([
  [1, '260301-0001'],
  [9999, '260301-9999'],
  [10_000, '260301-10000'],
])('the %dth of a day is %s', (count, number) => {
  expect(ticketNumber('260301', count)).toBe(number);
});
