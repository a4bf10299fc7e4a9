import type { GraphQLResolveInfo } from 'graphql';
import { grouped } from '../../kernel/grouped.js';
import type { Ctx } from '../../platform/context.js';
import { instant, type Reader, type SqlValue } from '../../platform/db/db.js';
import { findRows } from '../../platform/db/write.js';
import { type Connection, keysetPage, type PageArgs } from '../../platform/graphql/connection.js';
import { loaderOf } from '../../platform/graphql/loader-of.js';
import type { HandOnState } from './hand-on.rules.js';
import { HandOnRequestEntity } from './hand-on-request.entity.js';
import { headedTickets } from './headed-tickets.queries.js';

/** Of a ticket that wanders for years the latest suffice. */
const MOST_SHOWN = 50;

/** The request about a ticket that waits for a decision. */
export async function pendingIdOf(reader: Reader, ticketId: string): Promise<string | null> {
  const [row] = await reader.rows(`select id from hand_on_request where ticket_id = ? and state = 'pending'`, [ticketId]);
  return row ? String(row[0]) : null;
}

const OF_TICKETS = Symbol('requests of tickets');

/** All requests about a ticket, the latest first; one statement for all tickets of a page. */
export function requestsOf(ctx: Ctx, ticketId: string): Promise<HandOnRequestEntity[]> {
  return loaderOf<string, HandOnRequestEntity[]>(ctx, OF_TICKETS, async (ids) => {
    const rows = await findRows(ctx.db.read, HandOnRequestEntity, { ticketId: ids }, { orderBy: { askedAt: 'desc', id: 'desc' } });
    const byTicket = grouped(rows, (row) => row.ticketId);
    return ids.map((id) => (byTicket.get(id) ?? []).slice(0, MOST_SHOWN));
  }).load(ticketId);
}

const COLUMNS = [
  ...['id', 'version', 'ticket_id', 'from_id', 'to_id', 'asked_by_id', 'asked_at', 'reason', 'state'],
  ...['decided_by_id', 'decided_at', 'answer'],
];

interface RequestsAsked {
  readonly state: HandOnState | null;
  readonly page: PageArgs;
  readonly info: GraphQLResolveInfo;
}

/** Requests that the viewer may decide or made, the oldest first. */
export async function listHandOnRequests(ctx: Ctx, { state, page, info }: RequestsAsked): Promise<Connection<HandOnRequestEntity>> {
  const { visible, headed } = headedTickets(ctx.actor);
  const mine: readonly SqlValue[] = ctx.actor.personId === null ? [] : [ctx.actor.personId];
  const theirs = [headed.sql, ...(mine.length > 0 ? ['t.asked_by_id = ?'] : [])].join(' or ');
  const only = state === null ? { sql: '', params: [] } : { sql: ' and t.state = ?', params: [state] };
  return keysetPage(ctx.db.read, {
    plan: { columns: COLUMNS.map((column) => `t.${column}`), joins: '', read: requestOf },
    from: 'hand_on_request',
    where: { sql: `${visible.sql} and (${theirs})${only.sql}`, params: [...visible.params, ...headed.params, ...mine, ...only.params] },
    order: [{ column: 'asked_at', direction: 'asc', kind: 'instant' }],
    page,
    info,
  });
}

function requestOf(row: readonly unknown[]): HandOnRequestEntity {
  const [id, version, ticketId, fromId, toId, askedById, askedAt, reason, state, decidedById, decidedAt, answer] = row;
  const text = (value: unknown): string | null => (value === null ? null : String(value));
  return {
    ...{ id: String(id), version: Number(version), ticketId: String(ticketId), fromId: String(fromId), toId: String(toId) },
    ...{ askedById: String(askedById), askedAt: instant(String(askedAt)), reason: String(reason), state: state as HandOnState },
    ...{ decidedById: text(decidedById), decidedAt: decidedAt === null ? null : instant(String(decidedAt)), answer: text(answer) },
  };
}
