import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { changeTicket } from '../ticket-change.command.js';
import { planTicketActionSet } from './ticket-action-set.rules.js';

export interface TicketActionSetRequest {
  readonly ticketId: string;
  readonly actionCode: string;
  readonly isDone: boolean;
}

/** Says that an action of the step was done, or was not. Those who work side by side do not stand in each other's way. */
export function ticketActionSet(ctx: Ctx, { ticketId, ...asked }: TicketActionSetRequest): Promise<Outcome<{ ticketId: string }>> {
  return changeTicket(ctx, {
    ticketId,
    version: null,
    decide: (setting, ticket) => planTicketActionSet(setting, ticket, { ...asked, now: ctx.clock.now() }),
  });
}
