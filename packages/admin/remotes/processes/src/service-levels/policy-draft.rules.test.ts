import { amountOf, secondsOf, type Unit } from './duration.rules.js';
import { percentsOf } from './policy-draft.rules.js';

it.each<[number, boolean, number, Unit]>([
  [172_800, false, 2, 'day'],
  [86_400, true, 24, 'hour'],
  [54_000, true, 15, 'hour'],
  [5400, false, 90, 'minute'],
  [45, false, 45, 'second'],
])('SLA-19: %d seconds (working time: %s) are written as %d %s', (seconds, isBusiness, amount, unit) => {
  expect(amountOf(seconds, isBusiness)).toEqual({ amount, unit });
  expect(secondsOf(String(amount), unit)).toBe(seconds);
});

it.each([
  ['', null],
  ['soon', null],
  ['1.5', 5400],
])('SLA-30: %j hours are %p seconds', (text, seconds) => {
  expect(secondsOf(text, 'hour')).toBe(seconds);
});

it.each([
  ['50, 75 90、100', [50, 75, 90, 100]],
  ['', []],
  ['half', null],
])('SLA-21: warning points %j are %p', (text, percents) => {
  expect(percentsOf(text)).toEqual(percents);
});
