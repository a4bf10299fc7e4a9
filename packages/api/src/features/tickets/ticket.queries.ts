import { PRIORITIES } from '@shouwen/shared';
import type { GraphQLResolveInfo } from 'graphql';
import type { Ctx } from '../../platform/context.js';
import { defineProjection, instant, json, type ProjectedRow, projection, readByIds, readRow } from '../../platform/db/projection.js';
import { type Connection, type KeysetsRequest, keysetPage, keysetPages, type PageArgs } from '../../platform/graphql/connection.js';
import { loaderOf } from '../../platform/graphql/loader-of.js';
import { customerTable } from '../customers/index.js';
import { canSeeTicket } from './ticket-access.rules.js';
import { orderOf, type TicketSort } from './ticket-order.rules.js';
import { participationOf } from './ticket-participant.loaders.js';
import { type Condition, ticketsVisibleTo } from './ticket-scope.queries.js';
import { presentTickets } from './ticket-view.js';

const FACTS = [
  'typeId',
  'departmentId',
  'ownerId',
  'ownerDepartmentId',
  'assigneeId',
  'stateId',
  'stateCategory',
  'acceptedAt',
  'outcomeToldAt',
  'cameFrom',
  'proofs',
  'mergedIntoId',
  'hasChildren',
  'stepDone',
  'openObligations',
  'openPromises',
];

const FORM_FACTS = [
  ...['typeId', 'categoryId', 'channel', 'priority', 'stateId', 'departmentId', 'assigneeId'],
  ...['cause', 'measure', 'outcomeToldAt'],
];

/** How a Ticket is read: its own columns and the customer in one statement; everything else of the organisation from memory. */
export const ticketTable = defineProjection({
  table: 'ticket',
  type: 'Ticket',
  columns: {
    id: 'id',
    version: 'version',
    number: 'number',
    subject: 'subject',
    description: 'description',
    priority: { column: 'priority', read: (value) => PRIORITIES[Number(value)] },
    channel: 'channel',
    contactName: 'contact_name',
    cause: 'cause',
    measure: 'measure',
    createdAt: instant('created_at'),
    updatedAt: instant('updated_at'),
    acceptedAt: instant('accepted_at'),
    solvedAt: instant('solved_at'),
    closedAt: instant('closed_at'),
    outcomeToldAt: instant('outcome_told_at'),
    returnCount: 'return_count',
    reopenCount: 'reopen_count',
    hopCount: 'hop_count',
    typeId: 'type_id',
    categoryId: 'category_id',
    stateId: 'state_id',
    stateCategory: 'state_category',
    departmentId: 'department_id',
    ownerId: 'owner_id',
    ownerDepartmentId: 'owner_department_id',
    assigneeId: 'assignee_id',
    cameFrom: json('came_from'),
    proofs: json('proofs'),
    mergedIntoId: 'merged_into_id',
    hasChildren: 'has_children',
    stepDone: json('step_done'),
    openObligations: 'open_obligations',
    openPromises: 'open_promises',
  },
  joins: { customer: { to: () => customerTable, on: 'customer_id' } },
  fields: {
    type: { needs: ['typeId'] },
    category: { needs: ['categoryId'] },
    state: { needs: ['stateId'] },
    department: { needs: ['departmentId'] },
    owner: { needs: ['ownerId'] },
    ownerDepartment: { needs: ['ownerDepartmentId'] },
    assignee: { needs: ['assigneeId'] },
    closing: { needs: ['typeId', 'proofs'] },
    availableTransitions: { needs: FACTS },
    viewerCan: { needs: FACTS },
    step: { needs: FACTS },
    form: { needs: FORM_FACTS },
    forms: { needs: FORM_FACTS },
    facts: { needs: FORM_FACTS },
  },
  always: ['id'],
});

/** One ticket the actor may see, as the field at `path` below the resolved one asks for it; unknown and foreign are both null. */
export async function findVisibleTicket(
  ctx: Ctx,
  where: Condition,
  { info, path = [] }: { info: GraphQLResolveInfo; path?: readonly string[] },
): Promise<ProjectedRow | null> {
  const plan = projection(info, ticketTable, path);
  const row = await readRow(ctx.db.read, plan, { ...where, beside: PLACE });
  if (!row || !(await isVisible(ctx, row.slice(plan.columns.length)))) return null;
  const ticket = plan.read(row);
  await presentTickets(ctx, [ticket]);
  return ticket;
}

const PLACE = ['t.id', 't.department_id', 't.owner_id', 't.owner_department_id', 't.assignee_id'];

/** The rule instead of its predicate: for one ticket it is quicker to look than to bind everything the actor reaches. */
async function isVisible(ctx: Ctx, [id, departmentId, ownerId, ownerDepartmentId, assigneeId]: readonly unknown[]): Promise<boolean> {
  const place = {
    departmentId: String(departmentId),
    ownerId: String(ownerId),
    ownerDepartmentId: String(ownerDepartmentId),
    assigneeId: typeof assigneeId === 'string' ? assigneeId : null,
  };
  if (canSeeTicket(ctx, { ...place, isParticipant: false })) return true;
  return canSeeTicket(ctx, { ...place, isParticipant: true }) && (await participationOf(ctx).load(String(id)));
}

/** Whether the actor may see the ticket; an unknown one they may not. */
export async function isTicketVisible(ctx: Ctx, id: string): Promise<boolean> {
  const [row] = await ctx.db.read.rows(`select ${PLACE.join(', ')} from ticket t where t.id = ?`, [id]);
  return row !== undefined && isVisible(ctx, row);
}

/** For `node` and `nodes`: tickets asked for together are read together. */
export function ticketNode(ctx: Ctx, id: string, info: GraphQLResolveInfo): Promise<ProjectedRow | null> {
  const plan = projection(info, ticketTable);
  const read = async (ids: readonly string[]) => {
    const rows = await readByIds(ctx.db.read, plan, ids, ticketsVisibleTo(ctx.actor));
    await presentTickets(
      ctx,
      rows.filter((row) => row !== null),
    );
    return rows;
  };
  return loaderOf<string, ProjectedRow | null>(ctx, plan, read).load(id);
}

/** The ticket with this id. */
export function byId(id: string): Condition {
  return { sql: 't.id = ?', params: [id] };
}

/** The ticket a verb just changed, for its payload; null when the change took it out of the actor's sight. */
export async function changedTicket(ctx: Ctx, id: string, info: GraphQLResolveInfo): Promise<{ ticket: ProjectedRow | null }> {
  return { ticket: await findVisibleTicket(ctx, byId(id), { info, path: ['ticket'] }) };
}

interface TicketsPageAsked {
  readonly sort?: TicketSort | null;
  readonly page: PageArgs;
  readonly info: GraphQLResolveInfo;
}

export interface TicketPageAsked extends TicketsPageAsked {
  readonly where: Condition;
}

/** A page of tickets in one statement. `where` must already hold the scope predicate. */
export async function ticketPage(ctx: Ctx, { where, ...asked }: TicketPageAsked): Promise<Connection<ProjectedRow>> {
  const connection = await keysetPage(ctx.db.read, { ...requestOf(asked), where });
  await presentTickets(ctx, connection.nodes);
  return connection;
}

export interface TicketPagesAsked extends TicketsPageAsked {
  readonly wheres: readonly Condition[];
  /** The lists are short (those of one customer), so their rows are read at once. */
  readonly isIndexed?: boolean;
}

/** The same page of several lists of tickets, together. Each condition must already hold the scope predicate. */
export async function ticketPages(
  ctx: Ctx,
  { wheres, isIndexed = false, ...asked }: TicketPagesAsked,
): Promise<readonly Connection<ProjectedRow>[]> {
  const connections = await keysetPages(ctx.db.read, { ...requestOf(asked), isIndexed }, wheres);
  await presentTickets(
    ctx,
    connections.flatMap(({ nodes }) => nodes),
  );
  return connections;
}

function requestOf({ sort, page, info }: TicketsPageAsked): KeysetsRequest<ProjectedRow> {
  return { plan: projection(info, ticketTable, ['nodes']), from: 'ticket', order: orderOf(sort ?? 'created_desc'), page, info };
}
