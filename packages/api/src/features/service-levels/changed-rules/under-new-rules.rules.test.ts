import { describe, expect, it } from '@jest/globals';
import type { Clock } from '../ticket-clocks/clock.rules.js';
import { type ClockFate, fateOf } from './under-new-rules.rules.js';

const clock = (more: Partial<Clock> = {}): Clock => ({
  ...{ timer: 'resolution', cycleNo: 1, seq: 1, policyVersionId: 'spv', targetSeconds: 100, hours: 'calendar', state: 'running' },
  ...{ startedAt: 0, dueAt: 100_000, stoppedAt: null, elapsedMs: 0, breachedAt: null, segments: [], isExempted: false },
  ...more,
});

describe('what a change of the rules does to a clock (SLA-01)', () => {
  const AT = 50_000;
  it.each<[ClockFate, Partial<Clock>, Partial<Clock>]>([
    ['same', {}, {}],
    ['longer', {}, { dueAt: 120_000 }],
    ['shorter', {}, { dueAt: 60_000 }],
    ['overdue', {}, { dueAt: AT }],
    ['ended', {}, { state: 'cancelled', dueAt: null }],
    ['same', { breachedAt: 40_000, dueAt: 40_000 }, { breachedAt: 40_000, dueAt: 40_000, targetSeconds: 900 }],
    ['same', { state: 'paused', dueAt: null }, { state: 'paused', dueAt: null }],
    ['longer', { state: 'paused', dueAt: null }, { state: 'paused', dueAt: null, targetSeconds: 200 }],
    ['shorter', { state: 'paused', dueAt: null }, { state: 'paused', dueAt: null, targetSeconds: 50 }],
  ])('%s: %j becomes %j', (fate, before, after) => {
    expect(fateOf(clock(before), clock(after), AT)).toBe(fate);
  });
});
