import type { Facts } from '@shouwen/shared';
import type { Ctx } from '../../../platform/context.js';
import { findRow } from '../../../platform/db/write.js';
import { TicketEntity } from '../ticket.entity.js';
import { isTicketVisible } from '../ticket.queries.js';
import { factsOfTicket } from './condition-facts.queries.js';

/** What a ticket says in the words of conditions; null for one that the caller does not see, or that there is not. */
export async function visibleTicketFacts(ctx: Ctx, ticketId: string): Promise<Facts | null> {
  const ticket = (await isTicketVisible(ctx, ticketId)) ? await findRow(ctx.db.read, TicketEntity, { id: ticketId }) : null;
  return ticket && factsOfTicket(ctx, { reader: ctx.db.read, ticket });
}
