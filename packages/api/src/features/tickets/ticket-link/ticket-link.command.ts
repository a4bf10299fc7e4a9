import { newId } from '../../../kernel/id.js';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { insertRows } from '../../../platform/db/write.js';
import { changeBeside, changeTicket, lockTicket, type TicketSeen } from '../ticket-change.command.js';
import { linksBetween, parentsOf } from '../ticket-relations/relations.queries.js';
import { type Linkable, linkOf, relationOf } from '../ticket-relations/relations.rules.js';
import { TicketLinkEntity } from '../ticket-relations/ticket-link.entity.js';
import { planTicketLink } from './ticket-link.rules.js';

export interface TicketLinkRequest {
  readonly ticketId: string;
  readonly otherTicketId: string;
  /** What the other ticket is to it. */
  readonly relation: Linkable;
}

/** Says how two tickets belong together; both histories tell it. */
export function ticketLink(ctx: Ctx, { ticketId, otherTicketId, relation }: TicketLinkRequest): Promise<Outcome<{ ticketId: string }>> {
  const { kind, isFirst } = linkOf(relation);
  let other: TicketSeen | null = null;
  return changeTicket(ctx, {
    ticketId,
    version: null,
    decide: async (setting, ticket, tx) => {
      other = await lockTicket(tx, setting, otherTicketId);
      const known = await linksBetween(tx, ticketId, otherTicketId);
      const [child, parent] = isFirst ? [ticketId, otherTicketId] : [otherTicketId, ticketId];
      const isFamily = kind === 'child';
      const parentsOfChild = isFamily ? await parentsOf(tx, child) : [];
      const parentsOfParent = isFamily ? await parentsOf(tx, parent) : [];
      return planTicketLink(setting, ticket, { relation, other, known, parentsOfChild, parentsOfParent });
    },
    write: async (tx, ticket) => {
      if (!other) return { code: 'NOT_FOUND', field: ['otherTicketId'] };
      const now = ctx.clock.now();
      const [first, second] = isFirst ? [ticketId, other.id] : [other.id, ticketId];
      await insertRows(tx, TicketLinkEntity, [
        { id: newId('lnk', now), ticketId: first, otherId: second, kind, kept: null, createdAt: now },
      ]);
      return changeBeside(tx, ctx, {
        ticket: other,
        plan: {
          type: 'ticket.linked',
          changes: relation === 'parent' ? { hasChildren: true } : {},
          details: { otherNumber: ticket.number, relation: relationOf(kind, !isFirst) },
        },
      });
    },
  });
}
