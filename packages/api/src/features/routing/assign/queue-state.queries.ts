import type { Ctx } from '../../../platform/context.js';
import type { Reader } from '../../../platform/db/db.js';
import { idIn } from '../../../platform/db/id-in.js';
import { findRows } from '../../../platform/db/write.js';
import { presenceStates } from '../../people/index.js';
import { PHASE } from '../../tickets/index.js';
import { workflowBook } from '../../workflows/index.js';
import { type QueueRow, WORKLOAD_OF_NOBODY } from '../queue.rules.js';
import { RoutingTurnEntity, RoutingWaitEntity } from '../routing.entity.js';
import { routingBook } from '../routing-book.queries.js';
import { loadsOf } from '../workload.rules.js';
import type { Standing } from './exclusion.rules.js';

/** How people stand at one moment. */
export interface StandingNow {
  readonly presence: ReadonlyMap<string, Standing['presence']>;
  readonly loads: ReadonlyMap<string, number>;
}

/** Whether they are there and what they have in hand: two statements, whoever is asked about. */
export async function standingOf(ctx: Ctx, reader: Reader, personIds: readonly string[]): Promise<StandingNow> {
  const presence = await presenceStates(ctx, reader, personIds);
  return { presence, loads: await loadsNow(ctx, reader, personIds) };
}

/** Through the index of tickets by assignee and phase. */
export async function loadsNow(ctx: Ctx, reader: Reader, personIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const [book, types] = [await routingBook.of(ctx), await workflowBook.of(ctx)];
  const asked = idIn(reader.engine, 'assignee_id', personIds);
  const rows = await reader.rows(
    `select assignee_id, type_id, priority, state_category, channel, count(*) from ticket
     where ${asked.sql} and phase = ${PHASE.open} group by assignee_id, type_id, priority, state_category, channel`,
    asked.params,
  );
  const held = rows.map(([personId, typeId, priority, stateCategory, channel, count]) => ({
    personId: String(personId),
    typeCode: types.type(String(typeId))?.code ?? '',
    priority: Number(priority),
    stateCategory: String(stateCategory),
    channel: String(channel),
    count: Number(count),
  }));
  return loadsOf(book.workload?.rules ?? WORKLOAD_OF_NOBODY, held);
}

/** The first in line, through the index of what waits. */
export function firstWaiting(reader: Reader, { id }: Pick<QueueRow, 'id'>, limit: number): Promise<RoutingWaitEntity[]> {
  return findRows(reader, RoutingWaitEntity, { queueId: id }, { orderBy: { place: 'asc', since: 'asc', ticketId: 'asc' }, limit });
}

export function turnsIn(reader: Reader, { id }: Pick<QueueRow, 'id'>): Promise<RoutingTurnEntity[]> {
  return findRows(reader, RoutingTurnEntity, { queueId: id });
}

/** Who goes before all others for a ticket, in the order of the queue. */
export async function preferredFor(
  reader: Reader,
  { rules }: Pick<QueueRow, 'rules'>,
  ticket: { readonly id: string; readonly customerId: string; readonly ownerId: string },
): Promise<{ readonly personId: string; readonly preference: QueueRow['rules']['prefers'][number] }[]> {
  const found = [];
  for (const preference of rules.prefers) {
    const personId = preference === 'ticket_owner' ? ticket.ownerId : await asked(reader, preference, ticket);
    if (personId !== null) found.push({ personId, preference });
  }
  return found;
}

const OF_CUSTOMER = {
  customer_owner: 'select owner_id from customer where id = ? and id <> ?',
  last_handler:
    'select assignee_id from ticket where customer_id = ? and id <> ? and assignee_id is not null order by created_at desc, id desc limit 1',
};

async function asked(
  reader: Reader,
  preference: keyof typeof OF_CUSTOMER,
  { id, customerId }: { readonly id: string; readonly customerId: string },
): Promise<string | null> {
  const [row] = await reader.rows(OF_CUSTOMER[preference], [customerId, id]);
  return row?.[0] == null ? null : String(row[0]);
}
