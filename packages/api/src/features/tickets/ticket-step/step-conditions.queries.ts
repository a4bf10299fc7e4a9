import type { Facts } from '@shouwen/shared';
import type { Ctx } from '../../../platform/context.js';
import type { Reader } from '../../../platform/db/db.js';
import { findRows } from '../../../platform/db/write.js';
import { loaderOf } from '../../../platform/graphql/loader-of.js';
import { TicketEntity } from '../ticket.entity.js';
import { factsOfTicket, ticketBeside } from '../ticket-conditions/condition-facts.queries.js';
import { ticketConditionFacts } from '../ticket-conditions/condition-facts.rules.js';
import { settingOf } from '../ticket-setting.js';
import { asksAnything } from './ticket-step.rules.js';

/** What is known of a ticket that is about to change, where any way from its state asks for it. */
export async function conditionsFor(ctx: Ctx, reader: Reader, ticket: TicketEntity): Promise<Facts | null> {
  const { book } = await settingOf(ctx);
  return asksAnything(book, ticket.stateId) ? factsOfTicket(ctx, { reader, ticket }) : null;
}

const ROWS = Symbol('rows of tickets whose ways ask for something');

/** The same for the screen: two statements for all tickets of a page. */
export async function conditionsOf(ctx: Ctx, { id, stateId }: Pick<TicketEntity, 'id' | 'stateId'>): Promise<Facts | null> {
  const setting = await settingOf(ctx);
  if (!asksAnything(setting.book, stateId)) return null;
  const [ticket, beside] = await Promise.all([rowOf(ctx, id), ticketBeside(ctx, id)]);
  return ticket && ticketConditionFacts(setting, { ...ticket, ...beside });
}

function rowOf(ctx: Ctx, id: string): Promise<TicketEntity | null> {
  return loaderOf<string, TicketEntity | null>(ctx, ROWS, async (ids) => {
    const rows = new Map((await findRows(ctx.db.read, TicketEntity, { id: ids })).map((row) => [row.id, row]));
    return ids.map((one) => rows.get(one) ?? null);
  }).load(id);
}
