import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import type { StepAction } from '../../workflows/workflow-definition.rules.js';
import { canFillTicket, reachesTicket } from '../ticket-access.rules.js';
import type { TicketPlan } from '../ticket-change.rules.js';
import type { Setting, TicketFacts } from '../ticket-facts.rules.js';

export interface ActionAsked {
  readonly actionCode: string;
  readonly isDone: boolean;
  readonly now: Date;
}

/** May the actor say that an action of the step was done, or was not? Whoever fills the ticket in and holds the right it asks for (TKT-80). */
export function canSetAction(setting: Setting, ticket: TicketFacts, { permission }: Pick<StepAction, 'permission'>): Decision {
  const permitted = canFillTicket(setting, ticket);
  if (!permitted.allowed || !permission || reachesTicket(setting, permission, ticket)) return permitted;
  return refuse('NOT_ALLOWED');
}

/** Ticks an action of the state the ticket is in, or takes the tick back. */
export function planTicketActionSet(setting: Setting, ticket: TicketFacts, { actionCode, isDone, now }: ActionAsked): Decision<TicketPlan> {
  const action = setting.book.state(ticket.stateId)?.actions.find(({ code }) => code === actionCode);
  const permitted = canSetAction(setting, ticket, action ?? {});
  if (!permitted.allowed) return permitted;
  if (!action) return refuse('NOT_FOUND', undefined, ['actionCode']);
  const done = ticket.stepDone ?? [];
  if (done.some(({ code }) => code === actionCode) === isDone) return refuse('NOTHING_CHANGED');
  const others = done.filter(({ code }) => code !== actionCode);
  const tick = { code: actionCode, at: now.toISOString(), byId: setting.actor.personId };
  return allow({
    type: isDone ? 'ticket.action_done' : 'ticket.action_undone',
    changes: { stepDone: isDone ? [...others, tick] : others },
    details: { actionCode },
  });
}
