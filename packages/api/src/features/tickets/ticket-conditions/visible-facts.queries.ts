import type { Facts } from '@shouwen/shared';
import type { Ctx } from '../../../platform/context.js';
import { findRow } from '../../../platform/db/write.js';
import { TicketEntity } from '../ticket.entity.js';
import { isTicketVisible } from '../ticket.queries.js';
import { factsOfTicket } from './condition-facts.queries.js';

/** A ticket the actor may see, in the words of conditions; unknown and foreign are both null. */
export async function visibleFacts(ctx: Ctx, ticketId: string): Promise<Facts | null> {
  if (!(await isTicketVisible(ctx, ticketId))) return null;
  const reader = ctx.db.read;
  const ticket = await findRow(reader, TicketEntity, { id: ticketId });
  return ticket && factsOfTicket(ctx, { reader, ticket });
}
