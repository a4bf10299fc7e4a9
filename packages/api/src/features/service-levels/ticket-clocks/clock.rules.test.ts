import { describe, expect, it } from '@jest/globals';
import { hoursOfCalendar, OFFICE, shanghai } from '../../../testing/office-hours.js';
import {
  breachAt,
  type Clock,
  type ClockTerms,
  cancelClock,
  elapsedAt,
  type HoursOf,
  pauseClock,
  resumeClock,
  retargetClock,
  startClock,
  stopClock,
  WALL_TIME,
} from './clock.rules.js';

const DAILY = { ...OFFICE, weeks: [Array.from({ length: 7 }, () => ['08:00-20:00'])], statutory: 'none' as const };
const CALENDARS = new Map([
  ['office', hoursOfCalendar(OFFICE)],
  ['daily', hoursOfCalendar(DAILY)],
]);
const hoursOf: HoursOf = (id) => CALENDARS.get(id ?? '') ?? WALL_TIME;

const HOUR = 3600;
const terms = (targetSeconds: number, asked: Partial<ClockTerms> = {}): ClockTerms => ({
  policyVersionId: 'spv_1',
  targetSeconds,
  hours: 'business',
  calendarVersionId: 'office',
  pauses: [],
  pauseStates: [],
  ...asked,
});
const started = (wall: string, asked = terms(HOUR)): Clock =>
  startClock(hoursOf, asked, { timer: 'resolution', cycleNo: 1, seq: 1, at: shanghai(wall) });
const paused = (clock: Clock, wall: string): Clock => pauseClock(hoursOf, clock, { at: shanghai(wall), stateId: 'sta_1' });
const resumed = (clock: Clock, wall: string): Clock => resumeClock(hoursOf, clock, { at: shanghai(wall), calendarVersionId: 'office' });
const stopped = (clock: Clock, wall: string): Clock => stopClock(hoursOf, clock, shanghai(wall));

describe('the deadline of a clock (catalogue section 5 rule 2)', () => {
  it('lies so much business time after the start', () => {
    expect(started('2026-01-05 11:30').dueAt).toBe(shanghai('2026-01-05 14:00'));
  });

  it('lies so much time of the wall after the start where the target is by the wall', () => {
    const clock = started('2026-01-05 11:30', terms(24 * HOUR, { hours: 'calendar', calendarVersionId: null }));
    expect(clock.dueAt).toBe(shanghai('2026-01-06 11:30'));
  });

  it('is none while it stands still, and what is left after it', () => {
    const rests = paused(started('2026-01-05 11:30'), '2026-01-05 11:50');
    expect(rests).toMatchObject({ state: 'paused', dueAt: null, elapsedMs: 1_200_000 });
    expect(resumed(rests, '2026-01-06 10:00')).toMatchObject({ state: 'running', dueAt: shanghai('2026-01-06 10:40') });
  });
});

describe('whether a clock was met (rules 3 and 4)', () => {
  it.each<[string, 'met' | 'missed', Clock]>([
    ['by the deadline to the millisecond', 'met', stopped(started('2026-01-05 10:00'), '2026-01-05 11:00')],
    ['a second later', 'missed', stopped(started('2026-01-05 10:00'), '2026-01-05 11:00:01')],
    ['in the evening, due exactly at closing', 'missed', stopped(started('2026-01-05 17:00'), '2026-01-05 20:00')],
    ['while it stood still, with time left', 'met', stopped(paused(started('2026-01-05 10:00'), '2026-01-05 10:30'), '2026-01-08 10:00')],
    [
      'while it stood still from the deadline itself',
      'met',
      stopped(paused(started('2026-01-05 10:00'), '2026-01-05 11:00'), '2026-01-08 10:00'),
    ],
    [
      'while it stood still from after the deadline',
      'missed',
      stopped(paused(started('2026-01-05 10:00'), '2026-01-05 11:01'), '2026-01-05 11:02'),
    ],
    [
      'after a pause that began in the evening, due at closing',
      'missed',
      stopped(paused(started('2026-01-05 17:00'), '2026-01-05 19:00'), '2026-01-06 09:00'),
    ],
  ])('%s: %s', (_, state, clock) => {
    expect(clock.state).toBe(state);
  });

  it('a missed one runs on, so that it can be said by how much (rule 4)', () => {
    const late = resumed(paused(started('2026-01-05 10:00'), '2026-01-05 11:30'), '2026-01-05 14:00');
    expect(late).toMatchObject({ breachedAt: shanghai('2026-01-05 11:00'), dueAt: shanghai('2026-01-05 11:00') });
    expect(elapsedAt(hoursOf, late, shanghai('2026-01-05 15:00'))).toBe(9_000_000);
    expect(stopped(late, '2026-01-05 15:00')).toMatchObject({ state: 'missed', elapsedMs: 9_000_000 });
  });

  it('was missed when its time ran out, not when somebody looked', () => {
    const clock = started('2026-01-05 10:00');
    expect(breachAt(clock, shanghai('2026-01-05 11:00'))).toBeNull();
    expect(breachAt(clock, shanghai('2026-01-09 11:00'))).toBe(shanghai('2026-01-05 11:00'));
  });
});

describe('a clock whose ticket is reopened (rule 6)', () => {
  const met = stopped(started('2026-01-05 10:00', terms(2 * HOUR)), '2026-01-05 11:00');

  it('goes on with what had elapsed; the time in between is of nobody', () => {
    expect(resumed(met, '2026-01-07 09:00')).toMatchObject({
      state: 'running',
      stoppedAt: null,
      startedAt: shanghai('2026-01-05 10:00'),
      dueAt: shanghai('2026-01-07 10:00'),
    });
  });

  it('stays missed where it was', () => {
    const missed = stopped(started('2026-01-05 10:00'), '2026-01-05 11:30');
    expect(stopped(resumed(missed, '2026-01-07 09:00'), '2026-01-07 09:01').state).toBe('missed');
  });
});

describe('another promise, other hours (rules 1 and 7)', () => {
  it('keeps start and what elapsed', () => {
    const clock = retargetClock(hoursOf, started('2026-01-05 09:00', terms(4 * HOUR)), {
      at: shanghai('2026-01-05 10:00'),
      terms: terms(2 * HOUR, { policyVersionId: 'spv_2' }),
    });
    expect(clock).toMatchObject({ policyVersionId: 'spv_2', startedAt: shanghai('2026-01-05 09:00'), dueAt: shanghai('2026-01-05 11:00') });
  });

  it('reckons each part by its own hours, and adds the parts', () => {
    const at = shanghai('2026-01-05 18:00');
    const moved = retargetClock(hoursOf, started('2026-01-05 17:00', terms(3 * HOUR)), {
      at,
      terms: terms(3 * HOUR, { calendarVersionId: 'daily' }),
    });
    expect(moved.dueAt).toBe(shanghai('2026-01-05 20:00'));
    expect(moved.segments.map(({ calendarVersionId }) => calendarVersionId)).toEqual(['office', 'daily']);
    expect(stopped(moved, '2026-01-05 19:00').elapsedMs).toBe(7_200_000);
  });

  it('cuts nothing where only the version of the policy is another', () => {
    const clock = started('2026-01-05 09:00');
    const next = retargetClock(hoursOf, clock, { at: shanghai('2026-01-05 09:30'), terms: terms(HOUR, { policyVersionId: 'spv_2' }) });
    expect(next).toEqual({ ...clock, policyVersionId: 'spv_2' });
  });

  it('a longer promise does not undo a miss', () => {
    const late = retargetClock(hoursOf, started('2026-01-05 09:00'), { at: shanghai('2026-01-05 11:00'), terms: terms(40 * HOUR) });
    expect(stopped(late, '2026-01-05 11:30').state).toBe('missed');
  });

  it('taken back it ends without a verdict, unless it was missed', () => {
    expect(cancelClock(hoursOf, started('2026-01-05 09:00'), shanghai('2026-01-05 09:30')).state).toBe('cancelled');
    expect(cancelClock(hoursOf, started('2026-01-05 09:00'), shanghai('2026-01-05 10:30')).state).toBe('missed');
  });
});
