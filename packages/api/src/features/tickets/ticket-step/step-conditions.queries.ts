import type { Facts } from '@shouwen/shared';
import type { Ctx } from '../../../platform/context.js';
import type { Reader } from '../../../platform/db/db.js';
import { findRow } from '../../../platform/db/write.js';
import { loaderOf } from '../../../platform/graphql/loader-of.js';
import { TicketEntity } from '../ticket.entity.js';
import { factsOfTicket } from '../ticket-conditions/condition-facts.queries.js';
import { settingOf } from '../ticket-setting.js';
import { asksAnything } from './ticket-step.rules.js';

/** What is known of a ticket that is about to change, where any way from its state asks for it. */
export async function conditionsFor(ctx: Ctx, reader: Reader, ticket: TicketEntity): Promise<Facts | null> {
  const { book } = await settingOf(ctx);
  return asksAnything(book, ticket.stateId) ? factsOfTicket(ctx, { reader, ticket }) : null;
}

const CONDITIONS = Symbol('what is known of tickets in the words of conditions');

/** The same for the screen, once per ticket and request. */
export async function conditionsOf(ctx: Ctx, { id, stateId }: Pick<TicketEntity, 'id' | 'stateId'>): Promise<Facts | null> {
  const { book } = await settingOf(ctx);
  if (!asksAnything(book, stateId)) return null;
  const read = async (ticketId: string): Promise<Facts | null> => {
    const ticket = await findRow(ctx.db.read, TicketEntity, { id: ticketId });
    return ticket && factsOfTicket(ctx, { reader: ctx.db.read, ticket });
  };
  return loaderOf<string, Facts | null>(ctx, CONDITIONS, (ids) => Promise.all(ids.map(read))).load(id);
}
