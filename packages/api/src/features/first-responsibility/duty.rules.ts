import {
  breachAt,
  type Clock,
  cancelClock,
  type HoursOf,
  isOpen,
  pauseClock,
  type Reckoning,
  restoreClock,
  resumeClock,
  startClock,
  stopClock,
  WALL_TIME,
} from '../service-levels/ticket-clocks/clock.rules.js';
import { NEXT_DUE } from '../tickets/ticket-due.rules.js';
import { isTold, type ObligationRow, type Told } from './obligation.rules.js';

/** One obligation on one ticket, with its clock. */
export interface Duty {
  /** Of the obligation. */
  readonly code: string;
  readonly isNeeded: boolean;
  readonly isTimed: boolean;
  readonly clock: Clock;
  /** The event that proved it. */
  readonly provedBy: string | null;
  readonly waivedById: string | null;
}

export interface DutyStep extends Told {
  readonly hoursOf: HoursOf;
  /** By which hours the holder's department works; null: by the clock on the wall. */
  readonly calendarVersionId: string | null;
}

export const DUTY_STATES = ['open', 'paused', 'done', 'done_late', 'missed', 'waived', 'lapsed'] as const;
export type DutyState = (typeof DUTY_STATES)[number];

/** Time without an end, for what must be done but not by when. */
const UNLIMITED: Reckoning = { between: WALL_TIME.between, add: () => null };
const NO_LIMIT_SECONDS = 1_000_000_000;

export const isOpenDuty = ({ clock }: Duty): boolean => isOpen(clock);
const hoursFor = ({ isTimed }: Pick<Duty, 'isTimed'>, { hoursOf }: Pick<DutyStep, 'hoursOf'>): HoursOf =>
  isTimed ? hoursOf : () => UNLIMITED;

/** All duties of a ticket after something happened to it, in the order they began. What is decided stays as it is. */
export function advanceDuties(duties: readonly Duty[], obligations: readonly ObligationRow[], step: DutyStep): Duty[] {
  const { happened, event } = step;
  if (happened.category === 'void') return duties.map((duty) => lapsed(duty, step));
  const { obligation, typeCode } = event.payload;
  if (obligation !== undefined) return duties.map((duty) => (duty.code === obligation ? waived(duty, step) : duty));
  const standing = happened.isBack ? revived(duties, step) : [...duties];
  const inUse = obligations.filter(({ rules }) => rules.types.length === 0 || rules.types.includes(typeCode));
  const begun = inUse.reduce((now, one) => started(now, one, step), standing);
  const proven = begun.map((duty) => proved(duty, obligations, step));
  return happened.markers.has('closed') ? proven.map((duty) => lapsed(duty, step)) : proven.map((duty) => rested(duty, obligations, step));
}

function started(duties: Duty[], { code, rules }: ObligationRow, step: DutyStep): Duty[] {
  const own = duties.filter((duty) => duty.code === code);
  if (!isTold(rules.starts, step) || own.some(isOpenDuty)) return duties;
  const isAgain = step.happened.markers.has('reopened');
  if (own.length > 0 && !rules.isRepeated && !isAgain) return duties;
  const { isNeeded, seconds, hours } = rules;
  const calendarVersionId = hours === 'business' ? step.calendarVersionId : null;
  const terms = { policyVersionId: '', targetSeconds: seconds ?? NO_LIMIT_SECONDS, hours, calendarVersionId, pauses: [], pauseStates: [] };
  const cycleNo = (own.at(-1)?.clock.cycleNo ?? 0) + Number(isAgain || own.length === 0);
  const isTimed = seconds !== null;
  const clock = startClock(hoursFor({ isTimed }, step), terms, { timer: code, cycleNo, seq: own.length + 1, at: step.happened.at });
  return [...duties, { code, isNeeded, isTimed, clock, provedBy: null, waivedById: null }];
}

function proved(duty: Duty, obligations: readonly ObligationRow[], step: DutyStep): Duty {
  const rules = obligations.find(({ code }) => code === duty.code)?.rules;
  if (!rules || !isOpenDuty(duty)) return duty;
  if (isTold(rules.proofs, step))
    return { ...duty, clock: stopClock(hoursFor(duty, step), duty.clock, step.happened.at), provedBy: step.event.type };
  return isTold(rules.lapses, step) ? lapsed(duty, step) : duty;
}

function lapsed(duty: Duty, step: DutyStep): Duty {
  return isOpenDuty(duty) ? { ...duty, clock: cancelClock(hoursFor(duty, step), duty.clock, step.happened.at) } : duty;
}

function waived(duty: Duty, step: DutyStep): Duty {
  if (!isOpenDuty(duty)) return duty;
  const gone = lapsed(duty, step);
  return { ...gone, waivedById: step.event.actorId, clock: { ...gone.clock, isExempted: true } };
}

/** What lapsed with the merge that was taken back goes on as if it had never been. */
function revived(duties: readonly Duty[], step: DutyStep): Duty[] {
  const ended = duties.filter(({ clock, provedBy, waivedById }) => !isOpen(clock) && provedBy === null && waivedById === null);
  const endedAt = Math.max(...ended.map(({ clock }) => clock.stoppedAt ?? 0));
  return duties.map((duty) => {
    const isBack = ended.includes(duty) && duty.clock.stoppedAt === endedAt && duty.clock.state === 'cancelled';
    return isBack ? { ...duty, clock: restoreClock(hoursFor(duty, step), duty.clock) } : duty;
  });
}

/** Stands still while the ticket is in a state of such a category. */
function rested(duty: Duty, obligations: readonly ObligationRow[], step: DutyStep): Duty {
  const rules = obligations.find(({ code }) => code === duty.code)?.rules;
  const { at, stateId, category } = step.happened;
  if (!rules || !isOpenDuty(duty)) return duty;
  const rests = rules.pauses.includes(category);
  if (rests === (duty.clock.state === 'paused')) return duty;
  const hoursOf = hoursFor(duty, step);
  const calendarVersionId = duty.clock.segments.at(-1)?.calendarVersionId ?? null;
  const clock = rests ? pauseClock(hoursOf, duty.clock, { at, stateId }) : resumeClock(hoursOf, duty.clock, { at, calendarVersionId });
  return { ...duty, clock };
}

/** How a duty stands at an instant. */
export function dutyState({ clock, provedBy, waivedById }: Duty): DutyState {
  if (waivedById !== null) return 'waived';
  if (clock.state === 'running') return 'open';
  if (clock.state === 'paused') return 'paused';
  if (provedBy !== null) return clock.state === 'met' ? 'done' : 'done_late';
  return clock.state === 'missed' ? 'missed' : 'lapsed';
}

/** Whether it is or was late, seen at an instant: nobody has to have looked in between. */
export function isLateDuty({ clock, waivedById }: Duty, now: number): boolean {
  return waivedById === null && breachAt(clock, now) !== null;
}

/** What the to-do list sorts by. */
export function nextDutyDue(duties: readonly Duty[]): Date {
  const open = duties.filter(isOpenDuty);
  const due = open.flatMap(({ clock }) => clock.dueAt ?? []);
  if (due.length > 0) return new Date(Math.min(...due));
  return open.length > 0 ? NEXT_DUE.paused : NEXT_DUE.none;
}

export interface DutySums {
  readonly done: number;
  readonly late: number;
  readonly waived: number;
  readonly open: number;
}

/** What figures ask: how many were done in time, were late, waived, or are open. */
export function dutySums(duties: readonly Duty[], now: number): DutySums {
  return {
    done: duties.filter((duty) => dutyState(duty) === 'done').length,
    late: duties.filter((duty) => isLateDuty(duty, now)).length,
    waived: duties.filter(({ waivedById }) => waivedById !== null).length,
    open: duties.filter(isOpenDuty).length,
  };
}
