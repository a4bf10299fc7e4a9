import { type Stretch, stripOf } from './clock-strip.rules.js';

const at = (time: string): string => `2026-01-05T${time}:00Z`;
const NOW = new Date(at('06:00'));
const SEGMENTS: readonly Stretch[] = [
  { from: at('02:00'), to: at('03:00'), isPaused: false },
  { from: at('03:00'), to: at('05:00'), isPaused: true, reason: '等待客户' },
  { from: at('05:00'), to: null, isPaused: false },
];

test('a clock that runs is drawn to its deadline: what ran, what waited, what is left', () => {
  const strip = stripOf({ segments: SEGMENTS, dueAt: at('10:00') }, NOW);
  expect(strip.map(({ kind, share }) => [kind, share])).toEqual([
    ['ran', 0.125],
    ['waited', 0.25],
    ['ran', 0.125],
    ['left', 0.5],
  ]);
  expect(strip[1]?.reason).toBe('等待客户');
});

test('a late one ends now, an ended one where it ended', () => {
  expect(stripOf({ segments: SEGMENTS, dueAt: at('05:30') }, NOW).at(-1)).toMatchObject({ kind: 'ran', to: NOW });
  const ended = stripOf({ segments: SEGMENTS, dueAt: at('10:00'), stoppedAt: at('05:30') }, NOW);
  expect(ended.at(-1)).toMatchObject({ kind: 'ran', to: new Date(at('05:30')) });
});

test('a short wait in a long promise can still be seen, and the whole stays whole', () => {
  const short: Stretch[] = [
    { from: at('02:00'), to: at('05:59'), isPaused: false },
    { from: at('05:59'), to: null, isPaused: true },
  ];
  const strip = stripOf({ segments: short, dueAt: null }, NOW);
  expect(strip[1]?.share).toBeGreaterThan(0.019);
  expect(strip.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
});
