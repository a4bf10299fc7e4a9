import { type Actor, reachOf } from '../../kernel/actor.js';
import type { Ctx } from '../../platform/context.js';
import { findRows } from '../../platform/db/write.js';
import { loaderOf } from '../../platform/graphql/loader-of.js';
import { inReach } from '../departments/index.js';
import { type Condition, TicketEntity, ticketsVisibleTo } from '../tickets/index.js';
import type { HeldTicket } from './hand-on.rules.js';

/** Conditions on `t.ticket_id`: the ticket may be seen; its first receiver's department has the viewer as head. */
export function headedTickets(actor: Actor): { readonly visible: Condition; readonly headed: Condition } {
  const within = (one: Condition): Condition => ({
    sql: `t.ticket_id in (select t.id from ticket t where ${one.sql})`,
    params: one.params,
  });
  const reach = reachOf(actor, 'ticket:hand-on');
  const places = reach?.all ? { sql: '1 = 1', params: [] } : reach && inReach('t.owner_department_id', reach);
  return { visible: within(ticketsVisibleTo(actor)), headed: places ? within(places) : { sql: '1 = 0', params: [] } };
}

const HELD = Symbol('tickets that somebody answers for');

/** What the rules ask about tickets; one statement for all of a page. */
export function heldTicket(ctx: Ctx, ticketId: string): Promise<HeldTicket | null> {
  return loaderOf<string, HeldTicket | null>(ctx, HELD, async (ids) => {
    const byId = new Map((await findRows(ctx.db.read, TicketEntity, { id: ids })).map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  }).load(ticketId);
}
