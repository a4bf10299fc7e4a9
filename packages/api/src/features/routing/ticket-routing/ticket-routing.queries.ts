import { textIn } from '@shouwen/shared';
import type { Ctx } from '../../../platform/context.js';
import { idIn } from '../../../platform/db/id-in.js';
import { findRows } from '../../../platform/db/write.js';
import { loaderOf } from '../../../platform/graphql/loader-of.js';
import { staff } from '../../people/index.js';
import { decidedView } from '../consideration-view.js';
import { RoutingAssignmentEntity, RoutingWaitEntity } from '../routing.entity.js';
import { routingBook } from '../routing-book.queries.js';
import type { TicketRouting, TicketRoutingAssignment, TicketRoutingWait } from './ticket-routing.type.js';

const ROUTINGS = Symbol('routing of tickets');

interface Known {
  readonly wait: RoutingWaitEntity | undefined;
  readonly assignment: RoutingAssignmentEntity | undefined;
  /** Who has it now. */
  readonly assigneeId: string | undefined;
}

/** How a ticket the viewer sees finds somebody; three statements for all tickets of a page. */
export async function routingOf(ctx: Ctx, ticketId: string): Promise<TicketRouting> {
  const { wait, assignment, assigneeId } = await loaderOf<string, Known>(ctx, ROUTINGS, async (ids) => {
    const waits = new Map((await findRows(ctx.db.read, RoutingWaitEntity, { ticketId: ids })).map((row) => [row.ticketId, row]));
    const made = await findRows(ctx.db.read, RoutingAssignmentEntity, { ticketId: ids }, { orderBy: { ticketId: 'asc', at: 'asc' } });
    const latest = new Map(made.map((row) => [row.ticketId, row]));
    const has = await assigneesOf(ctx, [...latest.keys()]);
    return ids.map((id) => ({ wait: waits.get(id), assignment: latest.get(id), assigneeId: has.get(id) }));
  }).load(ticketId);
  return {
    wait: wait ? await waitView(ctx, wait) : null,
    assignment: assignment ? await assignmentView(ctx, assignment, assigneeId) : null,
  };
}

async function assigneesOf({ db: { read } }: Ctx, ticketIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const asked = idIn(read.engine, 'id', ticketIds);
  const rows = ticketIds.length > 0 ? await read.rows(`select id, assignee_id from ticket where ${asked.sql}`, asked.params) : [];
  return new Map(rows.map(([id, assigneeId]) => [String(id), String(assigneeId)]));
}

async function waitView(ctx: Ctx, { queueId, since, place }: RoutingWaitEntity): Promise<TicketRoutingWait> {
  return { queueName: await queueName(ctx, queueId), since, isUrgent: place === 0 };
}

async function queueName(ctx: Ctx, queueId: string): Promise<string> {
  const queue = (await routingBook.of(ctx)).find(queueId);
  return queue ? textIn(queue.names, ctx.language) : queueId;
}

async function assignmentView(ctx: Ctx, made: RoutingAssignmentEntity, assigneeId: string | undefined): Promise<TicketRoutingAssignment> {
  const { personId, considered: all, preference, weight, at, waitedSince } = made;
  const version = (await routingBook.of(ctx)).version(made.queueVersionId);
  const queue = version ? await queueName(ctx, version.queueId) : '';
  const [versionNumber, strategy] = [version?.number ?? 0, version?.rules.strategy ?? 'manual'];
  const view = await decidedView(ctx, { queue, versionNumber, strategy, preference, weight, personId, all });
  return {
    ...{ queueName: queue, versionNumber, strategy, preference, weight, at, waitedSince },
    personName: (await staff.of(ctx)).name(personId),
    ...{ isCurrent: assigneeId === personId, isViewer: ctx.actor.personId === personId },
    ...view,
  };
}
