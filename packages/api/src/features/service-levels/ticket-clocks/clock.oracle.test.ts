import { afterEach, describe, expect, it } from '@jest/globals';
import { CHINA, isOpenAt, MINUTE, numbers, PAPER_CALENDARS } from '../../../testing/paper-calendar.js';
import { openHours } from '../../calendars/open-hours.rules.js';
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

const HOURS = new Map(PAPER_CALENDARS.map(([name, rules]) => [name, openHours(rules, CHINA)]));
const RULES = new Map(PAPER_CALENDARS);
const hoursOf: HoursOf = (name) => HOURS.get(name ?? '') ?? WALL_TIME;

const HALF = MINUTE / 2;
const PLACES: readonly (string | null)[] = [...RULES.keys(), null];

/** Something that is done to a clock, always on a full minute. */
interface Act {
  readonly at: number;
  readonly kind: 'pause' | 'resume' | 'retarget';
  readonly terms: ClockTerms;
}

interface History {
  readonly from: number;
  readonly terms: ClockTerms;
  readonly acts: readonly Act[];
  readonly to: number;
  readonly end: 'stop' | 'cancel';
}

/** Targets end on a half minute, acts on a full one: nothing depends on who comes first at one instant (the table of rules says that). */
const termsOf = (number: (below: number) => number): ClockTerms => {
  const calendarVersionId = PLACES[number(PLACES.length)] ?? null;
  const hours = calendarVersionId === null ? 'calendar' : 'business';
  const targetSeconds = number(20 * 60) * 60 + 30;
  return { policyVersionId: 'spv_1', targetSeconds, hours, calendarVersionId, pauses: [], pauseStates: [] };
};

function someHistory(number: (below: number) => number): History {
  const from = Date.parse('2025-12-28T00:00:00Z') + number(355 * 1440) * MINUTE;
  const acts: Act[] = [];
  let [at, isPaused, terms] = [from, false, termsOf(number)];
  const first = terms;
  for (let count = number(6); count > 0; count--) {
    at += number(18 * 60) * MINUTE;
    const kind = number(4) === 0 ? 'retarget' : isPaused ? 'resume' : 'pause';
    if (kind === 'retarget') terms = termsOf(number);
    else isPaused = !isPaused;
    acts.push({ at, kind, terms });
  }
  return { from, terms: first, acts, to: at + number(2 * 1440) * MINUTE, end: number(3) === 0 ? 'cancel' : 'stop' };
}

const BEGIN = { timer: 'resolution', cycleNo: 1, seq: 1 };

function acted(clock: Clock, { at, kind, terms }: Act): Clock {
  if (kind === 'pause') return pauseClock(hoursOf, clock, { at, stateId: 'sta_1' });
  if (kind === 'resume') return resumeClock(hoursOf, clock, { at, calendarVersionId: terms.calendarVersionId });
  return retargetClock(hoursOf, clock, { at, terms });
}

function byRules({ from, terms, acts, to, end }: History): Clock {
  const clock = acts.reduce(acted, startClock(hoursOf, terms, { ...BEGIN, at: from }));
  return end === 'stop' ? stopClock(hoursOf, clock, to) : cancelClock(hoursOf, clock, to);
}

interface Watched {
  isRunning: boolean;
  terms: ClockTerms;
  elapsed: number;
  /** When its time ran out while it ran; null: it has some left. */
  ranOutAt: number | null;
  missedAt: number | null;
}

/** What somebody with a paper calendar and a stop watch writes down who looks every half minute. */
function byWatching({ from, terms, acts, to, end }: History): Pick<Clock, 'state' | 'elapsedMs' | 'breachedAt'> {
  const seen: Watched = { isRunning: true, terms, elapsed: 0, ranOutAt: null, missedAt: null };
  for (let at = from; at <= to; at += HALF) {
    noticeMiss(seen, at);
    for (const act of acts) if (act.at === at) did(seen, act);
    if (at < to && seen.isRunning) letPass(seen, at);
  }
  return { state: verdict(seen, end), elapsedMs: seen.elapsed, breachedAt: seen.missedAt };
}

function noticeMiss(seen: Watched, at: number): void {
  if (seen.missedAt === null && seen.isRunning && seen.ranOutAt !== null && at > seen.ranOutAt) seen.missedAt = seen.ranOutAt;
}

const isSpent = ({ elapsed, terms }: Watched): boolean => elapsed >= terms.targetSeconds * 1000;

function letPass(seen: Watched, at: number): void {
  const rules = RULES.get(seen.terms.calendarVersionId ?? '');
  if (!rules || isOpenAt(rules, at)) seen.elapsed += HALF;
  if (seen.ranOutAt === null && isSpent(seen)) seen.ranOutAt = at + HALF;
}

function verdict(seen: Watched, end: History['end']): Clock['state'] {
  if (seen.missedAt !== null) return 'missed';
  if (end === 'cancel') return 'cancelled';
  return isSpent(seen) && !seen.isRunning ? 'missed' : 'met';
}

/** A clock that goes on, or is promised anew, has what is left of its time from then on; with none left it is over at once. */
function did(seen: Watched, { at, kind, terms }: Act): void {
  if (kind !== 'retarget') seen.isRunning = kind === 'resume';
  seen.terms = terms;
  seen.ranOutAt = seen.isRunning && isSpent(seen) ? at : null;
}

const zone = process.env.TZ;

afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

describe.each([
  ['UTC', 23],
  ['Asia/Shanghai', 29],
  ['America/Los_Angeles', 31],
])('clocks in a process of %s (catalogue section 11, invariants 4, 6, 8 and 10)', (processZone, seed) => {
  it('SLA-19, SLA-20: come out as watching them does, however often they stood still or were promised anew', () => {
    process.env.TZ = processZone;
    const number = numbers(seed);
    for (let round = 0; round < 60; round++) {
      const history = someHistory(number);
      const { state, elapsedMs, breachedAt } = byRules(history);
      expect({ history, state, elapsedMs, breachedAt }).toEqual({ history, ...byWatching(history) });
    }
  });
});

describe('a clock (catalogue section 11)', () => {
  it('SLA-21: invariant 10: is missed or met whether or not anybody looked in between', () => {
    const number = numbers(37);
    for (let round = 0; round < 200; round++) {
      const history = { ...someHistory(number), end: 'stop' as const };
      const clock = byRules(history);
      let looked = startClock(hoursOf, history.terms, { ...BEGIN, at: history.from });
      for (const act of history.acts) looked = acted({ ...looked, breachedAt: breachAt(looked, act.at) }, act);
      expect(stopClock(hoursOf, looked, history.to)).toEqual(clock);
    }
  });

  it('SLA-19: invariants 4 and 6: ends in one verdict, by what it took, and never took more than the time on the wall', () => {
    const number = numbers(41);
    for (let round = 0; round < 500; round++) {
      const history = someHistory(number);
      const clock = byRules(history);
      expect(['met', 'missed', 'cancelled']).toContain(clock.state);
      expect(clock.elapsedMs).toBeGreaterThanOrEqual(0);
      expect(clock.elapsedMs).toBeLessThanOrEqual(history.to - history.from);
      expect(clock.elapsedMs).toBe(elapsedAt(hoursOf, clock, history.to + MINUTE));
      if (clock.state === 'met') expect(clock.elapsedMs).toBeLessThanOrEqual(clock.targetSeconds * 1000);
      expect(
        clock.segments.every(({ from, to }, index) => to !== null && from <= to && from === (clock.segments[index - 1]?.to ?? from)),
      ).toBe(true);
    }
  });
});
