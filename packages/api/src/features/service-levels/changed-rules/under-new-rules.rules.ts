import { breachAt, type Clock, isOpen, reckonedAnew } from '../ticket-clocks/clock.rules.js';
import { advance, type Step, type TimerOnTicket } from '../ticket-clocks/timer.rules.js';

/** Open clocks of a ticket by what is promised from now on; nothing happened to the ticket, so none begins (catalogue section 5 rule 7). */
export function underNewRules(clocks: readonly Clock[], timers: readonly TimerOnTicket[], step: Step): Clock[] {
  return advance(clocks, timers, step).map((clock) => reckonedAnew(step.hoursOf, clock, step.happened.at));
}

/** What a change of the rules does to one clock. */
export const CLOCK_FATES = ['overdue', 'ended', 'shorter', 'longer', 'same'] as const;
export type ClockFate = (typeof CLOCK_FATES)[number];

/** What became of a clock at the instant of the change: late by it, over without a verdict, or with less or more time. */
export function fateOf(before: Clock, after: Clock, at: number): ClockFate {
  if (isOpen(before) && !isOpen(after)) return 'ended';
  if (before.dueAt === null || after.dueAt === null) return compared(before.targetSeconds, after.targetSeconds);
  const isLate = after.dueAt <= at && breachAt(before, at) === null;
  return isLate ? 'overdue' : compared(before.dueAt, after.dueAt);
}

function compared(before: number, after: number): ClockFate {
  if (before === after) return 'same';
  return after > before ? 'longer' : 'shorter';
}

export interface ClockMove {
  readonly before: Clock;
  readonly after: Clock;
  readonly fate: ClockFate;
}

/** The clocks that a change of the rules does something to; both lists are in one order. */
export function movesOf(before: readonly Clock[], after: readonly Clock[], at: number): ClockMove[] {
  return before.flatMap((clock, place) => {
    const now = after[place] ?? clock;
    const fate = fateOf(clock, now, at);
    return fate === 'same' ? [] : [{ before: clock, after: now, fate }];
  });
}

export type FateCounts = Readonly<Record<ClockFate, number>>;

export function countFates(moves: readonly Pick<ClockMove, 'fate'>[]): FateCounts {
  const counts = { overdue: 0, ended: 0, shorter: 0, longer: 0, same: 0 };
  for (const { fate } of moves) counts[fate]++;
  return counts;
}
