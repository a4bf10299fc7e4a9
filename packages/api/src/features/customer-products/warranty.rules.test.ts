import { expect, test } from '@jest/globals';
import { checkProductDays, warrantyState } from './warranty.rules.js';

const DAYS = { today: '2026-03-20', noticeDays: 30 };

test.each([
  [null, 'unknown'],
  ['2026-03-19', 'over'],
  ['2026-03-20', 'ending'],
  ['2026-04-19', 'ending'],
  ['2026-04-20', 'valid'],
])('a warranty until %s is %s on the twentieth of March (CUS-21)', (until, state) => {
  expect(warrantyState(until, DAYS)).toBe(state);
});

test.each([
  ['2026-03-21', null, 'DAY_AHEAD'],
  ['2026-03-20', '2026-03-19', 'WARRANTY_BEFORE_PURCHASE'],
  ['2026-03-20', '2026-03-20', null],
  [null, '2020-01-01', null],
])('bought on %s with a warranty until %s is refused with %s', (boughtOn, warrantyUntil, code) => {
  const decision = checkProductDays({ boughtOn, warrantyUntil }, DAYS.today);
  expect(decision.allowed ? null : decision.refusal.code).toBe(code);
});
