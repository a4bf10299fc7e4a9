import { allow, type Decision } from '../../../kernel/decision.js';
import { canAcceptTicket } from '../ticket-access.rules.js';
import { stateAfter, type TicketPlan } from '../ticket-change.rules.js';
import type { Setting, TicketFacts } from '../ticket-facts.rules.js';

/** The actor takes the ticket on. The first receiver stays its owner (TKT-22). */
export function planTicketAccept(setting: Setting, ticket: TicketFacts, now: Date): Decision<TicketPlan> {
  const permitted = canAcceptTicket(setting, ticket);
  if (!permitted.allowed) return permitted;
  return allow({
    type: 'ticket.accepted',
    step: permitted.plan,
    changes: { ...stateAfter(permitted.plan), assigneeId: setting.actor.personId, acceptedAt: now },
  });
}
