import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { changeTicket } from '../ticket-change.command.js';
import { planTicketAssign } from './ticket-assign.rules.js';

export interface TicketAssignRequest {
  readonly ticketId: string;
  readonly version: number;
  readonly assigneeId: string;
  readonly reason?: string | null;
}

/** Gives a ticket to a person. */
export function ticketAssign(
  ctx: Ctx,
  { ticketId, version, assigneeId, reason }: TicketAssignRequest,
): Promise<Outcome<{ ticketId: string }>> {
  const asked = { assigneeId, reason: reason?.trim() ?? '' };
  return changeTicket(ctx, { ticketId, version, decide: (setting, ticket) => planTicketAssign(setting, ticket, asked) });
}
