import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { changeTicket } from '../ticket-change.command.js';
import { planTicketVoid } from './ticket-void.rules.js';

export interface TicketVoidRequest {
  readonly ticketId: string;
  readonly version: number;
  readonly reason: string;
}

/** Takes a ticket out of all figures for good. */
export function ticketVoid(ctx: Ctx, { ticketId, version, reason }: TicketVoidRequest): Promise<Outcome<{ ticketId: string }>> {
  return changeTicket(ctx, { ticketId, version, decide: (setting, ticket) => planTicketVoid(setting, ticket, reason.trim()) });
}
