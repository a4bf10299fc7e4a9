import { allow, type Decision } from '../../../kernel/decision.js';
import type { Step } from '../../workflows/workflow.rules.js';
import { canReopenTicket } from '../ticket-access.rules.js';
import { stateAfter, type TicketChanges, type TicketPlan } from '../ticket-change.rules.js';
import type { Setting, TicketFacts } from '../ticket-facts.rules.js';

/** Not satisfied returns the ticket to work (TKT-33): a new cycle, whose outcome must be told again. */
export function planTicketReopen(
  setting: Setting,
  ticket: TicketFacts & { readonly reopenCount: number },
  reason: string,
): Decision<TicketPlan> {
  const permitted = canReopenTicket(setting, ticket);
  if (!permitted.allowed) return permitted;
  return allow({ type: 'ticket.reopened', step: permitted.plan, changes: reopened(permitted.plan, ticket), texts: { reason } });
}

/** What returning to work undoes. */
export function reopened(step: Step, { reopenCount }: { readonly reopenCount: number }): TicketChanges {
  return { ...stateAfter(step), solvedAt: null, closedAt: null, outcomeToldAt: null, proofs: null, reopenCount: reopenCount + 1 };
}
