import type { EventType } from '@shouwen/shared';
import type { Ctx } from '../../platform/context.js';
import type { CustomerHistory, HistoryEvent, HistoryTold } from '../../platform/customer-history.js';
import { idIn } from '../../platform/db/id-in.js';
import type { SqlPart } from '../../platform/graphql/keyset-sql.js';
import { ticketEventPayload } from './ticket-event.rules.js';
import { ticketsVisibleTo } from './ticket-scope.queries.js';

/** The customer's tickets that the viewer sees. */
function subjects({ actor }: Ctx, of: (column: string) => SqlPart): SqlPart {
  const [visible, whose] = [ticketsVisibleTo(actor), of('t.customer_id')];
  return { sql: `select t.id from ticket t where ${whose.sql} and ${visible.sql}`, params: [...whose.params, ...visible.params] };
}

/** Which ticket it was, and what was said: the words of a page in one statement. */
async function told({ db }: Ctx, events: readonly HistoryEvent[]): Promise<ReadonlyMap<string, HistoryTold>> {
  const said = events.map(({ id, subjectId, payload }) => ({ id, ticketId: subjectId, payload: ticketEventPayload(payload) }));
  const messageIds = said.flatMap(({ payload }) => payload?.messageId ?? []);
  const asked = idIn(db.engine, 'id', messageIds);
  const rows = messageIds.length === 0 ? [] : await db.read.rows(`select id, body from ticket_message where ${asked.sql}`, asked.params);
  const bodies = new Map(rows.map(([id, body]) => [String(id), String(body ?? '') || null]));
  const entries = said.map(({ id, ticketId, payload }) => {
    const { messageId, messageChannel, channel, contact = null } = payload ?? {};
    const body = messageId === undefined ? null : (bodies.get(messageId) ?? null);
    return [id, { ticketId, body, channel: messageChannel ?? channel ?? null, contact }] as const;
  });
  return new Map(entries);
}

const of = (kind: CustomerHistory['kind'], types: readonly EventType[]): CustomerHistory => ({ kind, types, subjects, told });

/** What of tickets matters to whoever looks at the customer: that there was one and how it ended, every contact, and what colleagues noted. */
export const ticketHistory: readonly CustomerHistory[] = [
  of('ticket', ['ticket.created', 'ticket.solved', 'ticket.reopened', 'ticket.closed', 'ticket.voided']),
  of('contact', ['message.outbound_public', 'message.inbound_public', 'contact.attempted']),
  of('note', ['message.internal_note']),
];
