import { advanceDuties, type Duty, type DutyStep, isOpenDuty } from './duty.rules.js';
import type { ObligationRow } from './obligation.rules.js';

/** First responsibility for one ticket. Instants are epoch milliseconds. */
export interface Responsibility {
  readonly holderId: string;
  readonly since: number;
  readonly endedAt: number | null;
  /** Of the present holder, before `since`. */
  readonly heldMs: number;
  readonly duties: readonly Duty[];
  readonly requestId: string | null;
}

const ENDED: readonly string[] = ['closed', 'void'];

/** It begins with the ticket, for whoever was asked first. */
export function begunAt(holderId: string, at: number): Responsibility {
  return { holderId, since: at, endedAt: null, heldMs: 0, duties: [], requestId: null };
}

/** How it stands after one event of the ticket. */
export function advance(before: Responsibility, obligations: readonly ObligationRow[], step: DutyStep): Responsibility {
  const { happened, event } = step;
  const held = heldBy(before, event.payload.ownerId, happened.at);
  const duties = advanceDuties(before.duties, obligations, step);
  return { ...endedOrBack(held, step), duties, requestId: requestAfter(before, held, step) };
}

function heldBy(before: Responsibility, holderId: string, at: number): Responsibility {
  return before.holderId === holderId ? before : { ...before, holderId, since: at, heldMs: 0 };
}

/** It ends with the ticket. Reopened, the time in between is not held; a merge that was taken back never was. */
function endedOrBack(now: Responsibility, { happened: { at, category, isBack } }: DutyStep): Responsibility {
  const isEnded = ENDED.includes(category);
  if (isEnded) return now.endedAt === null ? { ...now, endedAt: at } : now;
  if (now.endedAt === null) return now;
  if (isBack) return { ...now, endedAt: null };
  return { ...now, endedAt: null, heldMs: now.heldMs + (now.endedAt - now.since), since: at };
}

/** A request stands until it is decided, the holder changes, or the ticket ends. */
function requestAfter(before: Responsibility, held: Responsibility, { event, happened }: DutyStep): string | null {
  if (event.type === 'ticket.hand_on_asked') return event.payload.requestId ?? null;
  const isOver = held.holderId !== before.holderId || event.type === 'ticket.hand_on_refused' || ENDED.includes(happened.category);
  return isOver ? null : before.requestId;
}

/** How long the present holder has had it. */
export function heldMsAt({ since, endedAt, heldMs }: Responsibility, now: number): number {
  return heldMs + Math.max(0, (endedAt ?? now) - since);
}

/** What must be done before the ticket is closed and is not. */
export function openNeeded(duties: readonly Duty[]): number {
  return duties.filter((duty) => duty.isNeeded && isOpenDuty(duty)).length;
}
