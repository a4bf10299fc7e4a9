import { allow, type Decision } from '../../../kernel/decision.js';
import { canReopenTicket } from '../ticket-access.rules.js';
import { stateAfter, type TicketPlan } from '../ticket-change.rules.js';
import type { Setting, TicketFacts } from '../ticket-facts.rules.js';

/** Not satisfied returns the ticket to work (TKT-33): a new cycle, whose outcome must be told again. */
export function planTicketReopen(
  setting: Setting,
  ticket: TicketFacts & { readonly reopenCount: number },
  reason: string,
): Decision<TicketPlan> {
  const permitted = canReopenTicket(setting, ticket);
  if (!permitted.allowed) return permitted;
  return allow({
    type: 'ticket.reopened',
    changes: { ...stateAfter(permitted.plan), solvedAt: null, closedAt: null, outcomeToldAt: null, reopenCount: ticket.reopenCount + 1 },
    texts: { reason },
  });
}
