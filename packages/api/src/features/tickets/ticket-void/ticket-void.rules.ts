import { allow, type Decision } from '../../../kernel/decision.js';
import type { Step } from '../../workflows/workflow.rules.js';
import { isTheirs, notYours, stepFor } from '../ticket-access.rules.js';
import { stateAfter, type TicketPlan } from '../ticket-change.rules.js';
import type { Setting, TicketFacts } from '../ticket-facts.rules.js';

/** May the actor say that it should never have been a ticket? Whoever works on it or answers for it, where the workflow has a way there. */
export function canVoidTicket(setting: Setting, ticket: TicketFacts): Decision<Step> {
  const step = stepFor(setting, ticket, { permission: 'ticket:void', verb: 'void' });
  return !step.allowed || isTheirs(setting, 'ticket:void', ticket) ? step : notYours(setting, ticket);
}

/** Ends the ticket for good; it is in no figure any more. */
export function planTicketVoid(setting: Setting, ticket: TicketFacts, reason: string): Decision<TicketPlan> {
  const permitted = canVoidTicket(setting, ticket);
  return permitted.allowed
    ? allow({ type: 'ticket.voided', step: permitted.plan, changes: stateAfter(permitted.plan), texts: { reason } })
    : permitted;
}
