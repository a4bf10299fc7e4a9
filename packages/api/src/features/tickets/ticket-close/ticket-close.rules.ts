import { allow, type Decision } from '../../../kernel/decision.js';
import { canCloseTicket } from '../ticket-access.rules.js';
import { stateAfter, type TicketPlan } from '../ticket-change.rules.js';
import type { Setting, TicketFacts } from '../ticket-facts.rules.js';

/** Ends the ticket, by whoever answers for it, after the customer was told (TKT-22, TKT-34). */
export function planTicketClose(setting: Setting, ticket: TicketFacts, now: Date): Decision<TicketPlan> {
  const permitted = canCloseTicket(setting, ticket);
  if (!permitted.allowed) return permitted;
  return allow({ type: 'ticket.closed', step: permitted.plan, changes: { ...stateAfter(permitted.plan), closedAt: now } });
}
