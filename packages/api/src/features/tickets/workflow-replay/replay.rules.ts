import { type Facts, textIn } from '@shouwen/shared';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import type { WorkflowBook } from '../../workflows/workflow.rules.js';
import type { TransitionVerb } from '../../workflows/workflow-definition.rules.js';
import type { TicketEventPayload } from '../ticket-event.rules.js';
import type { World } from '../ticket-step/condition-text.rules.js';
import { canLeaveStep } from '../ticket-step/ticket-step.rules.js';

/** Something that happened to a ticket, as the log keeps it. */
export interface PastEvent {
  readonly type: string;
  readonly payload: TicketEventPayload;
}

/** A way that a ticket once went. */
export interface PastWay {
  readonly verb: TransitionVerb | null;
  /** Words of states. */
  readonly from: string;
  readonly to: string;
  /** Where the ticket stood before. */
  readonly before: TicketEventPayload;
}

const VERBS: Readonly<Record<string, TransitionVerb | null>> = {
  'ticket.accepted': 'accept',
  'ticket.returned': 'return',
  'ticket.solved': 'resolve',
  'ticket.reopened': 'reopen',
  'ticket.closed': 'close',
  'ticket.voided': 'void',
  'ticket.state_changed': null,
};

/** The act by which something happened: undefined when the workflow had no say in it. */
function verbOf({ type, payload }: PastEvent): TransitionVerb | null | undefined {
  if (type === 'ticket.assigned') return payload.fromDepartmentId === undefined ? undefined : 'transfer';
  if (payload.isOutcome) return payload.fromStateId === undefined ? undefined : 'tell';
  return VERBS[type];
}

/** The ways a ticket went in one workflow, in their order; `book` is the one it ran by. */
export function waysGone(book: Pick<WorkflowBook, 'state'>, workflow: string, events: readonly PastEvent[]): PastWay[] {
  return events.flatMap((event, place) => {
    const before = events[place - 1]?.payload;
    const verb = verbOf(event);
    if (!before || verb === undefined) return [];
    const [from, to] = [book.state(before.stateId), book.state(event.payload.stateId)];
    return from && to && from.workflow === workflow && to.workflow === workflow ? [{ verb, from: from.code, to: to.code, before }] : [];
  });
}

/** Could the ticket have gone that way in this version (TKT-14)? What was to be done on the way is taken as done. */
export function couldGo(world: World, way: PastWay, facts: Facts): Decision {
  const state = world.book.state(way.from);
  if (!state) return refuse('WORKFLOW_STATE_GONE', { state: way.from });
  const done = state.actions.map(({ code }) => ({ code, at: '', byId: null }));
  const steps = world.book.steps(state.id).filter(({ verb, to }) => verb === way.verb && to.code === way.to);
  const decisions = steps.map((step) => canLeaveStep(world, { stateId: state.id, conditions: facts, stepDone: done }, step));
  if (decisions.some(({ allowed }) => allowed)) return allow();
  return decisions[0] ?? refuse('STATE_FORBIDS', { state: textIn(state.names, world.language) });
}
