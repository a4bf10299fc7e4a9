import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { changeTicket } from '../ticket-change.command.js';
import { planTicketReopen } from './ticket-reopen.rules.js';

export interface TicketReopenRequest {
  readonly ticketId: string;
  readonly version: number;
  readonly reason: string;
}

/** Returns a solved or closed ticket to work. */
export function ticketReopen(ctx: Ctx, { ticketId, version, reason }: TicketReopenRequest): Promise<Outcome<{ ticketId: string }>> {
  return changeTicket(ctx, { ticketId, version, decide: (setting, ticket) => planTicketReopen(setting, ticket, reason.trim()) });
}
