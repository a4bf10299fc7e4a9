import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { changeTicket } from '../ticket-change.command.js';
import { planTicketTransfer } from './ticket-transfer.rules.js';

export interface TicketTransferRequest {
  readonly ticketId: string;
  readonly version: number;
  readonly departmentId: string;
  readonly assigneeId?: string | null;
  readonly reason: string;
}

/** Passes a ticket to a department, and there to a person when one is named. */
export function ticketTransfer(
  ctx: Ctx,
  { ticketId, version, departmentId, assigneeId = null, reason }: TicketTransferRequest,
): Promise<Outcome<{ ticketId: string }>> {
  return changeTicket(ctx, {
    ticketId,
    version,
    decide: (setting, ticket) => planTicketTransfer(setting, ticket, { departmentId, assigneeId, reason: reason.trim() }),
  });
}
