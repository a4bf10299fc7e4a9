import { describe, expect, it } from '@jest/globals';
import { hoursOfCalendar, OFFICE, shanghai } from '../../testing/office-hours.js';
import { type DueWish, missedAt, nextLookAt, type PromiseState, planDue, planEnd } from './promise.rules.js';

const at = (wall: string): Date => new Date(shanghai(wall));
const OPEN = hoursOfCalendar(OFFICE);
const FRIDAY = at('2026-01-09 17:00');

describe('when a promise is due (SLA-22)', () => {
  it.each<[string, DueWish, string | null, string]>([
    ['at the instant that was said', { dueAt: at('2026-01-10 15:00') }, '2026-01-10 15:00', 'calendar'],
    ['so many minutes from now', { withinMinutes: 120 }, '2026-01-09 19:00', 'calendar'],
    ['so many minutes of business time', { withinMinutes: 120, hours: 'business' }, '2026-01-12 10:00', 'business'],
    ['an instant is one whatever the hours', { dueAt: at('2026-01-10 15:00'), hours: 'business' }, '2026-01-10 15:00', 'calendar'],
    ['not without any time', {}, null, 'INVALID'],
    ['not with two', { dueAt: at('2026-01-10 15:00'), withinMinutes: 5 }, null, 'INVALID'],
    ['not in the past', { dueAt: at('2026-01-09 16:59') }, null, 'PROMISE_TIME_PAST'],
    ['not now', { dueAt: FRIDAY }, null, 'PROMISE_TIME_PAST'],
  ])('%s', (_, wish, wall, said) => {
    const decision = planDue(wish, FRIDAY, OPEN);
    expect(decision.allowed ? decision.plan : decision.refusal.code).toEqual(wall === null ? said : { dueAt: at(wall), hours: said });
  });

  it('counts by the wall where no calendar says when the department is open', () => {
    expect(planDue({ withinMinutes: 120, hours: 'business' }, FRIDAY, null)).toMatchObject({
      plan: { dueAt: at('2026-01-09 19:00'), hours: 'calendar' },
    });
  });
});

describe('what becomes of a promise (TKT-31)', () => {
  const DUE = at('2026-01-09 15:00');
  it.each<['keep' | 'withdraw', string, string | null, PromiseState | null]>([
    ['keep', '2026-01-09 15:00', null, 'kept'],
    ['keep', '2026-01-09 15:00:01', null, 'late'],
    ['keep', '2026-01-09 14:00', '2026-01-09 13:00', 'late'],
    ['withdraw', '2026-01-09 15:00', null, 'withdrawn'],
    ['withdraw', '2026-01-09 15:00:01', null, 'broken'],
    ['withdraw', '2026-01-09 14:00', '2026-01-09 13:00', 'broken'],
  ])('%s at %s, missed before at %s: %s', (how, now, missed, state) => {
    const facts = { state: 'open' as const, dueAt: DUE, missedAt: missed === null ? null : at(missed) };
    const decision = planEnd(facts, how, at(now));
    expect(decision.allowed && decision.plan.state).toBe(state);
  });

  it.each<PromiseState>(['kept', 'late', 'broken', 'withdrawn'])('%s is the end of it', (state) => {
    expect(planEnd({ state, dueAt: DUE, missedAt: null }, 'keep', DUE)).toMatchObject({ refusal: { code: 'PROMISE_ENDED' } });
  });

  it('remembers the time that passed first', () => {
    expect(missedAt({ dueAt: DUE, missedAt: null }, at('2026-01-09 16:00'))).toEqual(DUE);
    expect(missedAt({ dueAt: DUE, missedAt: FRIDAY }, at('2026-01-09 16:00'))).toBe(FRIDAY);
  });
});

describe('when somebody looks at it again', () => {
  const DUE = at('2026-01-09 15:00');
  const AFTER = new Date(DUE.getTime() + 1);
  it.each<[string, Date | null, string | null, Date | null]>([
    ['before its time', null, '2026-01-09 14:00', at('2026-01-09 14:30')],
    ['right after it, where that is past already', null, '2026-01-09 14:40', AFTER],
    ['right after it, once the warning was given', null, null, AFTER],
    ['never, once it was missed', DUE, '2026-01-09 14:00', null],
  ])('%s', (_, missed, now, look) => {
    const warning = now === null ? null : { minutes: 30, now: at(now) };
    expect(nextLookAt({ dueAt: DUE, missedAt: missed }, warning)).toEqual(look);
  });
});
