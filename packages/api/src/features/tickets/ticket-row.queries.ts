import type { Ctx } from '../../platform/context.js';
import { findRows } from '../../platform/db/write.js';
import { loaderOf } from '../../platform/graphql/loader-of.js';
import { TicketEntity } from './ticket.entity.js';

const ROWS = Symbol('rows of tickets');

/** What rules ask about a ticket whose parts the viewer sees; one statement for all of a page. */
export function ticketRow(ctx: Ctx, ticketId: string): Promise<TicketEntity | null> {
  return loaderOf<string, TicketEntity | null>(ctx, ROWS, async (ids) => {
    const byId = new Map((await findRows(ctx.db.read, TicketEntity, { id: ids })).map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  }).load(ticketId);
}
