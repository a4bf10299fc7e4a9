import { NEXT_DUE } from '../../tickets/ticket-due.rules.js';
import type { Clock } from './clock.rules.js';

/** What the lists of tickets sort by (rule 2): the nearest deadline; clocks that stand still come behind, no promise last. */
export function nextDueOf(clocks: readonly Pick<Clock, 'state' | 'dueAt'>[]): Date {
  const due = clocks.flatMap(({ state, dueAt }) => (state === 'running' && dueAt !== null ? dueAt : []));
  if (due.length > 0) return new Date(Math.min(...due));
  return clocks.some(({ state }) => state === 'paused') ? NEXT_DUE.paused : NEXT_DUE.none;
}
