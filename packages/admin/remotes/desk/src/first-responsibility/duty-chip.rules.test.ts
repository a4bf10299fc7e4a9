import { dutyLook } from './duty-chip.rules.js';

const DUE = '2026-05-08T04:00:00.000Z';
const at = Date.parse(DUE);

test.each([
  ['open, without a time', { state: 'OPEN', isLate: false, dueAt: null }, at, 'ok', 'open'],
  ['open, to be done by a time', { state: 'OPEN', isLate: false, dueAt: DUE }, at - 1, 'ok', 'by'],
  ['late, though the server has not said so yet', { state: 'OPEN', isLate: false, dueAt: DUE }, at + 1, 'broken', 'late'],
  ['done', { state: 'DONE', isLate: false, dueAt: DUE }, at + 1, 'kept', 'done'],
  ['done too late', { state: 'DONE_LATE', isLate: true, dueAt: DUE }, at, 'risk', 'doneLate'],
  ['never done', { state: 'MISSED', isLate: true, dueAt: DUE }, at, 'broken', 'missed'],
  ['let go', { state: 'WAIVED', isLate: false, dueAt: null }, at, 'paused', 'waived'],
] as const)('an obligation is shown as %s', (_, duty, now, meaning, word) => {
  expect(dutyLook(duty, now)).toEqual({ meaning, word });
});
