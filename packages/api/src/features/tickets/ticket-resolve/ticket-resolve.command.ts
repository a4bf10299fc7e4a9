import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { changeTicket } from '../ticket-change.command.js';
import { planTicketResolve } from './ticket-resolve.rules.js';

export interface TicketResolveRequest {
  readonly ticketId: string;
  readonly version: number;
  readonly cause: string;
  readonly measure: string;
}

/** Says that a ticket is solved, why it happened and what was done. */
export function ticketResolve(
  ctx: Ctx,
  { ticketId, version, cause, measure }: TicketResolveRequest,
): Promise<Outcome<{ ticketId: string }>> {
  return changeTicket(ctx, {
    ticketId,
    version,
    decide: (setting, ticket) => planTicketResolve(setting, ticket, { cause: cause.trim(), measure: measure.trim(), now: ctx.clock.now() }),
  });
}
