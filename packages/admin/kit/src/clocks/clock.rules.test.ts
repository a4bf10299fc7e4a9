import { type ClockSeen, tellClock } from './clock.rules.js';

const NOW = new Date('2026-01-05T06:00:00Z');
const HOUR = 3600;

function clock(seen: Partial<ClockSeen>): ClockSeen {
  return { state: 'RUNNING', dueAt: '2026-01-05T09:00:00Z', targetSeconds: 4 * HOUR, elapsedSeconds: HOUR, ...seen };
}

test.each<[string, Partial<ClockSeen>, ReturnType<typeof tellClock>]>([
  ['runs and is calm', {}, { meaning: 'ok', share: 0.75, word: 'left', seconds: 3 * HOUR }],
  [
    'says the working time that is left, not the night before the deadline',
    { dueAt: '2026-01-06T02:00:00Z', elapsedSeconds: 2 * HOUR },
    { meaning: 'ok', share: 0.5, word: 'left', seconds: 2 * HOUR },
  ],
  [
    'runs down with the wall after the server answered',
    { dueAt: '2026-01-05T07:00:00Z' },
    { meaning: 'risk', share: 0.25, word: 'left', seconds: HOUR },
  ],
  [
    'is at risk in the last quarter of an hour of a long promise',
    { dueAt: '2026-01-05T06:10:00Z', targetSeconds: 20 * HOUR, elapsedSeconds: 0 },
    { meaning: 'risk', share: 600 / (20 * HOUR), word: 'left', seconds: 600 },
  ],
  ['is late from the deadline on', { dueAt: '2026-01-05T05:25:00Z' }, { meaning: 'broken', share: 0, word: 'over', seconds: 2100 }],
  ['stands still', { state: 'PAUSED', dueAt: null }, { meaning: 'paused', share: 0.75, word: 'paused', seconds: 3 * HOUR }],
  [
    'stands still and was late before',
    { state: 'PAUSED', dueAt: null, elapsedSeconds: 5 * HOUR },
    { meaning: 'broken', share: 0, word: 'over', seconds: HOUR },
  ],
  ['was kept', { state: 'MET' }, { meaning: 'kept', share: 0.75, word: 'met', seconds: HOUR }],
  ['was broken', { state: 'MISSED' }, { meaning: 'broken', share: 0, word: 'missed', seconds: HOUR }],
])('SLA-21: a clock %s', (_, seen, told) => {
  expect(tellClock(clock(seen), NOW)).toEqual(told);
});
