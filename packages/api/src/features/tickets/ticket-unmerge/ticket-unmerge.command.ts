import { marks } from '../../../kernel/marks.js';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { findRow } from '../../../platform/db/write.js';
import { TicketEntity } from '../ticket.entity.js';
import { changeBeside, changeTicket, type TicketSeen } from '../ticket-change.command.js';
import { NO_CHECKS } from '../ticket-closing/ticket-closing.rules.js';
import { TicketLinkEntity } from '../ticket-relations/ticket-link.entity.js';
import { planTicketUnmerge } from './ticket-unmerge.rules.js';

export interface TicketUnmergeRequest {
  readonly ticketId: string;
  readonly version: number;
  readonly reason?: string | null;
}

/** Takes a merge back. */
export function ticketUnmerge(ctx: Ctx, { ticketId, version, reason }: TicketUnmergeRequest): Promise<Outcome<{ ticketId: string }>> {
  let other: TicketEntity | null = null;
  let joinedIds: readonly string[] = [];
  return changeTicket(ctx, {
    ticketId,
    version,
    decide: async (setting, ticket, tx) => {
      const link = await findRow(tx, TicketLinkEntity, { ticketId, kind: 'merged' });
      other = link && (await findRow(tx, TicketEntity, { id: link.otherId }));
      joinedIds = link?.kept?.joinedIds ?? [];
      return planTicketUnmerge(setting, ticket, {
        undo: link?.kept ?? null,
        otherNumber: other?.number ?? '',
        reason: reason?.trim() ?? '',
      });
    },
    write: async (tx, ticket) => {
      if (!other) return { code: 'NOT_MERGED' };
      if (joinedIds.length > 0)
        await tx.run(`delete from ticket_participant where ticket_id = ? and person_id in (${marks(joinedIds)})`, [ticketId, ...joinedIds]);
      await tx.run("delete from ticket_link where ticket_id = ? and kind = 'merged'", [ticketId]);
      // Only its row and its event are written, for which its other facts do not matter.
      const beside: TicketSeen = {
        ...other,
        isAccepted: false,
        isOutcomeTold: false,
        isParticipant: false,
        conditions: null,
        openChildren: 0,
        openChecks: NO_CHECKS,
      };
      return changeBeside(tx, ctx, {
        ticket: beside,
        plan: { type: 'ticket.released', changes: {}, details: { otherNumber: ticket.number } },
      });
    },
  });
}
