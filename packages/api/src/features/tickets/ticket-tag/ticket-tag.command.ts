import { allow, refuse } from '../../../kernel/decision.js';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { changeTicket } from '../ticket-change.command.js';
import { ticketTags } from './ticket-tag.queries.js';
import { canTagTicket } from './ticket-tag.rules.js';

export interface TicketTagRequest {
  readonly ticketId: string;
  readonly addIds: readonly string[];
  readonly removeIds: readonly string[];
}

/** Puts tags on a ticket and takes tags off. Two people who tag at once do not stand in each other's way. */
export function ticketTag(ctx: Ctx, { ticketId, addIds, removeIds }: TicketTagRequest): Promise<Outcome<{ ticketId: string }>> {
  let write = async (): Promise<void> => {};
  return changeTicket(ctx, {
    ticketId,
    version: null,
    decide: async (setting, ticket, tx) => {
      const permitted = canTagTicket(setting, ticket);
      if (!permitted.allowed) return permitted;
      const decision = await ticketTags.plan(tx, ctx, { id: ticketId, addIds, removeIds });
      if (!decision.allowed) return decision;
      if (decision.plan === null) return refuse('NOTHING_CHANGED');
      const { added, removed } = decision.plan;
      write = decision.plan.write;
      return allow({ type: 'ticket.tagged', changes: {}, details: { tagged: added, untagged: removed } });
    },
    write: async () => {
      await write();
      return null;
    },
  });
}
