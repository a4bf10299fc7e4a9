import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { changeTicket } from '../ticket-change.command.js';
import { planTicketTransition } from './ticket-transition.rules.js';

export interface TicketTransitionRequest {
  readonly ticketId: string;
  readonly version: number;
  readonly transitionCode: string;
  readonly reason?: string | null;
}

/** Takes one of the organisation's own steps. */
export function ticketTransition(
  ctx: Ctx,
  { ticketId, version, transitionCode, reason }: TicketTransitionRequest,
): Promise<Outcome<{ ticketId: string }>> {
  return changeTicket(ctx, {
    ticketId,
    version,
    decide: (setting, ticket) => planTicketTransition(setting, ticket, { transitionCode, reason: reason?.trim() || null }),
  });
}
