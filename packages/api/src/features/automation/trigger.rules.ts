import type { EventType, StateCategory } from '@shouwen/shared';
import type { OpenHours } from '../calendars/open-hours.rules.js';
import type { TicketEventPayload } from '../tickets/ticket-event.rules.js';
import type { RuleEvent, Trigger } from './automation.rules.js';

/** An event, as far as rules are concerned. */
export interface Happened {
  readonly type: EventType;
  /** Null where a clock of the ticket spoke. */
  readonly payload: TicketEventPayload | null;
}

const BY_TYPE: Readonly<Partial<Record<EventType, RuleEvent>>> = {
  'ticket.created': 'created',
  'ticket.accepted': 'accepted',
  'ticket.returned': 'returned',
  'ticket.solved': 'solved',
  'ticket.reopened': 'reopened',
  'ticket.closed': 'closed',
  'ticket.edited': 'edited',
  'ticket.tagged': 'tagged',
  'ticket.filled': 'filled',
  'ticket.clock_warned': 'clock_warned',
  'ticket.clock_missed': 'clock_missed',
  'message.inbound_public': 'customer_message',
  'message.outbound_public': 'reply',
};

/** What an event says that may set rules going: one event may say several things. */
export function happeningsOf({ type, payload }: Happened): ReadonlySet<RuleEvent> {
  const named = BY_TYPE[type];
  const said: readonly (RuleEvent | false | undefined)[] = [
    named,
    payload?.fromStateId !== undefined && 'state_changed',
    payload?.fromDepartmentId !== undefined && 'department_changed',
    isNewlyAssigned(type, payload) && 'assigned',
    payload?.contact !== undefined && 'contact_logged',
    payload?.isOutcome === true && 'outcome_told',
  ];
  return new Set(said.filter((one) => one !== false && one !== undefined));
}

function isNewlyAssigned(type: EventType, payload: TicketEventPayload | null): boolean {
  if (!payload || payload.assigneeId === null) return false;
  return type === 'ticket.created' || payload.fromAssigneeId !== undefined;
}

export function setsGoing({ kind, events }: Trigger, said: ReadonlySet<RuleEvent>): boolean {
  return kind === 'event' && events.some((event) => said.has(event));
}

/** A state as far as waiting goes. */
export interface StateWaitedIn {
  readonly code: string;
  readonly category: StateCategory;
}

const isEnded = ({ category }: StateWaitedIn): boolean => category === 'closed' || category === 'void';

/** Whether a rule waits on tickets in a state. */
export function waitsIn({ kind, states }: Trigger, state: StateWaitedIn): boolean {
  if (kind !== 'after') return false;
  return states.length > 0 ? states.includes(state.code) : !isEnded(state);
}

/** What an event does to the time a rule waits on its ticket: begins it, ends it, or leaves it as it runs. */
export function waitAfter(trigger: Trigger, { type, payload }: Happened, state: StateWaitedIn): 'begin' | 'end' | 'stay' {
  if (trigger.kind !== 'after' || payload === null) return 'stay';
  const isNewState = type === 'ticket.created' || payload.fromStateId !== undefined;
  if (!waitsIn(trigger, state)) return isNewState ? 'end' : 'stay';
  return isNewState || (trigger.isQuiet && !OF_THE_HOUSE.has(type)) ? 'begin' : 'stay';
}

/** What is no work on a ticket. */
const OF_THE_HOUSE: ReadonlySet<EventType> = new Set(['ticket.automated', 'ticket.watched', 'ticket.unwatched', 'ticket.workflow_moved']);

/** When a time is over that began then; null where the calendar does not hold it within five years. */
export function dueAfter({ seconds, hours }: Trigger, began: Date, open: OpenHours | null): Date | null {
  const length = (seconds ?? 0) * 1000;
  const due = hours === 'business' && open ? open.add(began.getTime(), length) : began.getTime() + length;
  return due === null ? null : new Date(due);
}
