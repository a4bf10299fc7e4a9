import { allow, type Decision, refuse } from '../../kernel/decision.js';
import type { OpenHours } from '../calendars/open-hours.rules.js';

export const PROMISE_STATES = ['open', 'kept', 'late', 'broken', 'withdrawn'] as const;
export type PromiseState = (typeof PROMISE_STATES)[number];

export const PROMISE_HOURS = ['calendar', 'business'] as const;
export type PromiseHours = (typeof PROMISE_HOURS)[number];

/** The time was moved: by whom, and from when to when. */
export interface PromiseMove {
  readonly at: string;
  readonly byId: string | null;
  readonly from: string;
  readonly to: string;
}

/** By when, as whoever promises says it: an instant, or so many minutes from now. */
export interface DueWish {
  readonly dueAt?: Date | null;
  readonly withinMinutes?: number | null;
  readonly hours?: PromiseHours | null;
}

export interface Due {
  readonly dueAt: Date;
  readonly hours: PromiseHours;
}

/** Minutes count by the clock on the wall, or only while the department is open; where no calendar says so it is open all the time. */
export function planDue({ dueAt, withinMinutes, hours }: DueWish, now: Date, open: OpenHours | null): Decision<Due> {
  if ((dueAt == null) === (withinMinutes == null)) return refuse('INVALID', undefined, ['dueAt']);
  const isBusiness = hours === 'business' && open !== null && dueAt == null;
  const length = (withinMinutes ?? 0) * 60_000;
  const at = dueAt?.getTime() ?? (isBusiness ? open.add(now.getTime(), length) : now.getTime() + length);
  if (at === null) return refuse('INVALID', undefined, ['withinMinutes']);
  if (at <= now.getTime()) return refuse('PROMISE_TIME_PAST', undefined, [dueAt == null ? 'withinMinutes' : 'dueAt']);
  return allow({ dueAt: new Date(at), hours: isBusiness ? 'business' : 'calendar' });
}

export interface PromiseFacts {
  readonly state: PromiseState;
  readonly dueAt: Date;
  readonly missedAt: Date | null;
}

/** The due time that passed first; whether anybody looked in time makes no difference. */
export function missedAt(promise: Pick<PromiseFacts, 'dueAt' | 'missedAt'>, now: Date): Date | null {
  return promise.missedAt ?? (now.getTime() > promise.dueAt.getTime() ? promise.dueAt : null);
}

export interface PromiseEnd {
  readonly state: PromiseState;
  readonly missedAt: Date | null;
}

/** What becomes of it now: kept or late, withdrawn or broken. */
export function planEnd(promise: PromiseFacts, how: 'keep' | 'withdraw', now: Date): Decision<PromiseEnd> {
  if (promise.state !== 'open') return refuse('PROMISE_ENDED');
  const missed = missedAt(promise, now);
  const [inTime, after] = how === 'keep' ? (['kept', 'late'] as const) : (['withdrawn', 'broken'] as const);
  return allow({ state: missed === null ? inTime : after, missedAt: missed });
}

/** When whoever sees to it is warned, and what time it is. */
export interface Warning {
  readonly minutes: number;
  readonly now: Date;
}

/**
 * When there is next something to say of an open one: so long before it is due, then right after it. What was said is not said again (null),
 * and nobody is warned of what is nearer than that from the beginning.
 */
export function nextLookAt({ dueAt, missedAt }: Omit<PromiseFacts, 'state'>, warning: Warning | null): Date | null {
  if (missedAt !== null) return null;
  const warned = warning && dueAt.getTime() - warning.minutes * 60_000;
  return new Date(warning !== null && warned !== null && warned > warning.now.getTime() ? warned : dueAt.getTime() + 1);
}
