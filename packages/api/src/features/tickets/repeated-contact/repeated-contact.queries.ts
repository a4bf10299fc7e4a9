import type { Ctx } from '../../../platform/context.js';
import { filledUp } from '../../../platform/db/filled-up.js';
import { loaderOf } from '../../../platform/graphql/loader-of.js';
import { setting } from '../../../platform/settings/setting.js';
import { allOf, oneOf, ticketsVisibleTo } from '../ticket-scope.queries.js';
import { repeatDays } from './repeated-contact.settings.js';

const RECENT = Symbol('recent tickets of customers');
const DAY_MS = 86_400_000;

export interface RepeatedContact {
  readonly days: number;
  readonly ticketCount: number;
}

/** How often a customer came lately, of the tickets the viewer may see; one statement for all customers of a list. */
export async function repeatedContact(ctx: Ctx, customerId: string): Promise<RepeatedContact> {
  const days = await setting(ctx, repeatDays);
  const since = { sql: 't.created_at >= ?', params: [new Date(ctx.clock.now().getTime() - days * DAY_MS)] };
  const ticketCount = await loaderOf(ctx, RECENT, async (ids: readonly string[]) => {
    const where = allOf([oneOf('t.customer_id', filledUp(ids)), since, ticketsVisibleTo(ctx.actor)]);
    const sql = `select t.customer_id, count(*) from ticket t where ${where.sql} group by t.customer_id`;
    const counts = new Map((await ctx.db.read.rows(sql, where.params)).map(([id, count]) => [id, Number(count)]));
    return ids.map((id) => counts.get(id) ?? 0);
  }).load(customerId);
  return { days, ticketCount };
}
