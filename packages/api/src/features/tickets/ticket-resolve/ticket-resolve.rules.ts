import { allow, type Decision } from '../../../kernel/decision.js';
import { canResolveTicket } from '../ticket-access.rules.js';
import { stateAfter, type TicketPlan } from '../ticket-change.rules.js';
import type { Setting, TicketFacts } from '../ticket-facts.rules.js';

export interface Solution {
  readonly cause: string;
  readonly measure: string;
  readonly now: Date;
}

/** Records why it happened and what was done (TKT-43). The customer does not know yet: closing waits for that (TKT-34). */
export function planTicketResolve(setting: Setting, ticket: TicketFacts, { cause, measure, now }: Solution): Decision<TicketPlan> {
  const permitted = canResolveTicket(setting, ticket);
  if (!permitted.allowed) return permitted;
  return allow({
    type: 'ticket.solved',
    step: permitted.plan,
    changes: { ...stateAfter(permitted.plan), cause, measure, solvedAt: now, outcomeToldAt: null, proofs: null },
    texts: { cause, measure },
  });
}
