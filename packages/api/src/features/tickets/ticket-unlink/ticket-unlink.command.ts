import { allow, refuse } from '../../../kernel/decision.js';
import { marks } from '../../../kernel/marks.js';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { changeBeside, changeTicket, lockTicket, type TicketSeen } from '../ticket-change.command.js';
import { canLinkTicket, LINKABLE, linkOf } from '../ticket-relations/relations.rules.js';

export interface TicketUnlinkRequest {
  readonly ticketId: string;
  readonly otherTicketId: string;
}

const KINDS = [...new Set(LINKABLE.map((relation) => linkOf(relation).kind))];

/** Takes back what people said of two tickets. What a merge or a split left stays. */
export function ticketUnlink(ctx: Ctx, { ticketId, otherTicketId }: TicketUnlinkRequest): Promise<Outcome<{ ticketId: string }>> {
  let other: TicketSeen | null = null;
  return changeTicket(ctx, {
    ticketId,
    version: null,
    decide: async (setting, ticket, tx) => {
      const permitted = canLinkTicket(setting, ticket);
      if (!permitted.allowed) return permitted;
      other = await lockTicket(tx, setting, otherTicketId);
      const pairs = [ticketId, otherTicketId, otherTicketId, ticketId];
      const sql = `delete from ticket_link where ((ticket_id = ? and other_id = ?) or (ticket_id = ? and other_id = ?)) and kind in (${marks(KINDS)})`;
      const isGone = other !== null && (await tx.run(sql, [...pairs, ...KINDS])).affected > 0;
      if (!other || !isGone) return refuse('NOT_FOUND', undefined, ['otherTicketId']);
      return allow({ type: 'ticket.unlinked', changes: {}, details: { otherNumber: other.number } });
    },
    write: async (tx, ticket) => {
      if (!other) return { code: 'NOT_FOUND', field: ['otherTicketId'] };
      return changeBeside(tx, ctx, {
        ticket: other,
        plan: { type: 'ticket.unlinked', changes: {}, details: { otherNumber: ticket.number } },
      });
    },
  });
}
