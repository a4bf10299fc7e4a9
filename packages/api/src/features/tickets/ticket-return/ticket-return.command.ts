import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { changeTicket } from '../ticket-change.command.js';
import { planTicketReturn } from './ticket-return.rules.js';

export interface TicketReturnRequest {
  readonly ticketId: string;
  readonly version: number;
  readonly reason: string;
}

/** Sends a ticket back to where it came from. */
export function ticketReturn(ctx: Ctx, { ticketId, version, reason }: TicketReturnRequest): Promise<Outcome<{ ticketId: string }>> {
  return changeTicket(ctx, { ticketId, version, decide: (setting, ticket) => planTicketReturn(setting, ticket, reason.trim()) });
}
