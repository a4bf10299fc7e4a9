import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { changeTicket } from '../ticket-change.command.js';
import { planTicketClose } from './ticket-close.rules.js';

export interface TicketCloseRequest {
  readonly ticketId: string;
  readonly version: number;
}

/** Closes a ticket whose outcome the customer knows. */
export function ticketClose(ctx: Ctx, { ticketId, version }: TicketCloseRequest): Promise<Outcome<{ ticketId: string }>> {
  return changeTicket(ctx, { ticketId, version, decide: (setting, ticket) => planTicketClose(setting, ticket, ctx.clock.now()) });
}
