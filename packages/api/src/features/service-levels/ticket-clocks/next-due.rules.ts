import { NEXT_DUE } from '../../tickets/ticket-due.rules.js';
import type { Clock } from './clock.rules.js';

type Standing = Pick<Clock, 'state' | 'dueAt' | 'breachedAt'>;

/** The deadline that a ticket is sorted by: that of a clock that runs, and the one that passed before it stood still: late is late. */
export function standingDue({ state, dueAt, breachedAt }: Standing): number | null {
  if (state === 'running') return dueAt;
  return state === 'paused' ? breachedAt : null;
}

/** What the lists of tickets sort by (rule 2): the nearest deadline; clocks that stand still come behind, no promise last. */
export function nextDueOf(clocks: readonly Standing[]): Date {
  const due = clocks.flatMap((clock) => standingDue(clock) ?? []);
  if (due.length > 0) return new Date(Math.min(...due));
  return clocks.some(({ state }) => state === 'paused') ? NEXT_DUE.paused : NEXT_DUE.none;
}
