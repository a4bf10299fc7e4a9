import { newId } from '../../../kernel/id.js';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { insertRows } from '../../../platform/db/write.js';
import { changeBeside, changeTicket, lockTicket, type TicketSeen } from '../ticket-change.command.js';
import { addParticipants } from '../ticket-participants.js';
import { TicketLinkEntity } from '../ticket-relations/ticket-link.entity.js';
import { planTicketMerge } from './ticket-merge.rules.js';

export interface TicketMergeRequest {
  readonly ticketId: string;
  readonly version: number;
  readonly otherTicketId: string;
  readonly reason?: string | null;
}

/** Merges a ticket into another; the link remembers what makes it again what it was. */
export function ticketMerge(
  ctx: Ctx,
  { ticketId, version, otherTicketId, reason }: TicketMergeRequest,
): Promise<Outcome<{ ticketId: string }>> {
  let other: TicketSeen | null = null;
  return changeTicket(ctx, {
    ticketId,
    version,
    decide: async (setting, ticket, tx) => {
      other = await lockTicket(tx, setting, otherTicketId);
      return planTicketMerge(setting, ticket, { other, reason: reason?.trim() ?? '' });
    },
    write: async (tx, ticket) => {
      if (!other) return { code: 'NOT_FOUND', field: ['otherTicketId'] };
      const now = ctx.clock.now();
      const { stateId, stateCategory, phase } = ticket;
      const undo = { state: { stateId, stateCategory, phase }, joinedIds: await joining(tx, ticket, other) };
      await insertRows(tx, TicketLinkEntity, [
        { id: newId('lnk', now), ticketId, otherId: other.id, kind: 'merged', kept: undo, createdAt: now },
      ]);
      await addParticipants(tx, ticketId, undo.joinedIds);
      return changeBeside(tx, ctx, {
        ticket: other,
        plan: {
          type: 'ticket.absorbed',
          changes: {},
          details: { otherNumber: ticket.number, relation: 'merged_from' },
        },
      });
    },
  });
}

/** Whoever goes on with the matter reads what was said of it before: the people of the other ticket who did not yet take part in this one. */
async function joining(tx: Tx, ticket: TicketSeen, { ownerId, assigneeId }: TicketSeen): Promise<string[]> {
  const rows = await tx.rows('select person_id from ticket_participant where ticket_id = ?', [ticket.id]);
  const known = new Set([ticket.ownerId, ticket.assigneeId, ...rows.map(([personId]) => personId)]);
  return [...new Set([ownerId, assigneeId])].filter((id) => id !== null).filter((id) => !known.has(id));
}
