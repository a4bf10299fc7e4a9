import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { changeTicket } from '../ticket-change.command.js';
import { planTicketAccept } from './ticket-accept.rules.js';

export interface TicketAcceptRequest {
  readonly ticketId: string;
  readonly version: number;
}

/** Takes a ticket on. */
export function ticketAccept(ctx: Ctx, { ticketId, version }: TicketAcceptRequest): Promise<Outcome<{ ticketId: string }>> {
  return changeTicket(ctx, { ticketId, version, decide: (setting, ticket) => planTicketAccept(setting, ticket, ctx.clock.now()) });
}
