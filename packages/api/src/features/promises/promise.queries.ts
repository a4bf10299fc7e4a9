import type { GraphQLResolveInfo } from 'graphql';
import { grouped } from '../../kernel/grouped.js';
import type { Ctx } from '../../platform/context.js';
import { defineProjection, instant, json, type ProjectedRow, projection, readOne } from '../../platform/db/projection.js';
import { findRows } from '../../platform/db/write.js';
import { type Connection, keysetPage, keysetPages, nestedPage, type PageArgs } from '../../platform/graphql/connection.js';
import { loaderOf } from '../../platform/graphql/loader-of.js';
import { setting } from '../../platform/settings/setting.js';
import { departmentTree } from '../departments/index.js';
import { staff } from '../people/index.js';
import { allOf, type Condition, ticketsVisibleTo } from '../tickets/index.js';
import { PromiseEntity } from './promise.entity.js';
import { promiseWarnMinutes } from './promise.settings.js';
import type { PromiseDue } from './promise.type.js';

const promiseTable = defineProjection({
  table: 'customer_promise',
  type: 'CustomerPromise',
  columns: {
    ...{ id: 'id', version: 'version', what: 'what', channel: 'channel', hours: 'hours', state: 'state', note: 'note' },
    ...{ ticketId: 'ticket_id', holderId: 'holder_id', madeById: 'made_by_id', endedById: 'ended_by_id' },
    moves: json('moves'),
    dueAt: instant('due_at'),
    madeAt: instant('made_at'),
    missedAt: instant('missed_at'),
    endedAt: instant('ended_at'),
  },
  fields: {
    isOverdue: { needs: ['state', 'dueAt', 'missedAt'] },
    holder: { needs: ['holderId'] },
    madeBy: { needs: ['madeById'] },
    endedBy: { needs: ['endedById'] },
    ticket: { needs: ['ticketId'] },
  },
  always: ['id'],
});

export interface PromisesAsked {
  readonly isOpen?: boolean | null;
  readonly due?: PromiseDue | null;
  readonly holderId?: string | null;
  readonly isOfMyDepartments?: boolean | null;
  readonly departmentIds?: readonly string[] | null;
}

/**
 * Promises follow their tickets: whoever may not read the one sees none of the others. The predicate of tickets speaks of `t` as well; the
 * bare column is that of the promise, since a ticket has none of that name.
 */
async function onTickets(ctx: Ctx, asked: PromisesAsked): Promise<Condition> {
  const tree = await departmentTree.of(ctx);
  const own = asked.isOfMyDepartments === true ? await departmentsOf(ctx) : null;
  const within = (ids: readonly string[]) => [...new Set(ids.flatMap((id) => tree.subtreeIds(id)))];
  const [mine, named] = [own && within(own), asked.departmentIds && within(asked.departmentIds)];
  const below = (mine && named ? mine.filter((id) => named.includes(id)) : (mine ?? named)) ?? undefined;
  const { sql, params } = ticketsVisibleTo(ctx.actor, below);
  return sql === '1 = 1' ? { sql, params } : { sql: `exists (select 1 from ticket t where t.id = ticket_id and ${sql})`, params };
}

/** Where the viewer works: mainly, and part-time. */
async function departmentsOf(ctx: Ctx): Promise<readonly string[]> {
  const { personId, departmentId } = ctx.actor;
  return personId === null || departmentId === null ? [] : (await staff.of(ctx)).departmentIdsOf({ id: personId, departmentId });
}

/** The promises asked for, of those the actor may read. */
export async function promiseConditions(ctx: Ctx, asked: PromisesAsked): Promise<Condition> {
  const { isOpen, due, holderId } = asked;
  const parts: Condition[] = [];
  if (isOpen != null || due != null)
    parts.push({ sql: due == null && isOpen === false ? "t.state <> 'open'" : "t.state = 'open'", params: [] });
  if (isOpen === false && due != null) parts.push({ sql: '1 = 0', params: [] });
  if (due != null) parts.push(await dueCondition(ctx, due));
  if (holderId != null) parts.push({ sql: 't.holder_id = ?', params: [holderId] });
  return allOf([...parts, await onTickets(ctx, asked)]);
}

async function dueCondition(ctx: Ctx, due: PromiseDue): Promise<Condition> {
  const now = ctx.clock.now();
  if (due === 'overdue') return { sql: 't.due_at < ?', params: [now] };
  return { sql: 't.due_at >= ? and t.due_at <= ?', params: [now, await soonUntil(ctx)] };
}

async function soonUntil(ctx: Ctx): Promise<Date> {
  return new Date(ctx.clock.now().getTime() + (await setting(ctx, promiseWarnMinutes)) * 60_000);
}

interface Listed {
  readonly asked: PromisesAsked;
  readonly page: PageArgs;
  readonly info: GraphQLResolveInfo;
}

const BY_TIME = [{ column: 'due_at', direction: 'asc', kind: 'instant' }] as const;
const LATEST = [{ column: 'due_at', direction: 'desc', kind: 'instant' }] as const;

/** Open ones by their time, others the latest first. */
export async function listPromises(ctx: Ctx, { asked, page, info }: Listed): Promise<Connection<ProjectedRow>> {
  const where = await promiseConditions(ctx, asked);
  const order = asked.isOpen === true || asked.due != null ? BY_TIME : LATEST;
  return keysetPage(ctx.db.read, { plan: projection(info, promiseTable, ['nodes']), from: 'customer_promise', where, order, page, info });
}

/** Promises to customers, the latest first. */
export async function promisesTo(ctx: Ctx, customerId: string, { asked, page, info }: Listed): Promise<Connection<ProjectedRow>> {
  const where = await promiseConditions(ctx, asked);
  const request = { plan: projection(info, promiseTable, ['nodes']), from: 'customer_promise', order: LATEST, page, info };
  const pagesOf = (ids: readonly string[]) =>
    keysetPages(
      ctx.db.read,
      request,
      ids.map((id) => allOf([{ sql: 't.customer_id = ?', params: [id] }, where])),
    );
  return nestedPage(ctx, { info, parent: customerId, pagesOf });
}

/** Of a ticket that lasts for years the latest suffice. */
const MOST_SHOWN = 50;
const ALL = Symbol('promises on tickets');
const OPEN = Symbol('open promises on tickets');

/** Promises on a ticket the viewer sees: open ones by their time, then the others, the latest first. */
export function promisesOn(ctx: Ctx, ticketId: string): Promise<readonly PromiseEntity[]> {
  return loaderOf<string, readonly PromiseEntity[]>(ctx, ALL, async (ids) => {
    const rows = await findRows(ctx.db.read, PromiseEntity, { ticketId: ids }, { orderBy: { dueAt: 'desc', id: 'desc' } });
    const byTicket = grouped(rows, (row) => row.ticketId);
    return ids.map((id) => {
      const all = byTicket.get(id) ?? [];
      const open = all.filter(({ state }) => state === 'open').toReversed();
      return [...open, ...all.filter(({ state }) => state !== 'open')].slice(0, MOST_SHOWN);
    });
  }).load(ticketId);
}

/** The open promise that is due first. */
export function nextPromiseOn(ctx: Ctx, ticketId: string): Promise<PromiseEntity | null> {
  return loaderOf<string, PromiseEntity | null>(ctx, OPEN, async (ids) => {
    const rows = await findRows(ctx.db.read, PromiseEntity, { ticketId: ids, state: 'open' }, { orderBy: { dueAt: 'asc', id: 'asc' } });
    const byTicket = grouped(rows, (row) => row.ticketId);
    return ids.map((id) => byTicket.get(id)?.[0] ?? null);
  }).load(ticketId);
}

/** A promise that a command of the actor just wrote. */
export function readPromise(ctx: Ctx, id: string, info: GraphQLResolveInfo): Promise<ProjectedRow | null> {
  return readOne(ctx.db.read, projection(info, promiseTable, ['promise']), { sql: 't.id = ?', params: [id] });
}

export interface PromiseCount {
  readonly open: number;
  readonly soon: number;
  readonly overdue: number;
}

/** Through the indexes by state and time: only open promises are looked at. */
export async function countPromises(ctx: Ctx, asked: PromisesAsked): Promise<PromiseCount> {
  const [now, soon] = [ctx.clock.now(), await soonUntil(ctx)];
  const { sql, params } = await promiseConditions(ctx, { ...asked, isOpen: true });
  const sums = 'count(*), sum(case when t.due_at >= ? and t.due_at <= ? then 1 else 0 end), sum(case when t.due_at < ? then 1 else 0 end)';
  const [row = []] = await ctx.db.read.rows(`select ${sums} from customer_promise t where ${sql}`, [now, soon, now, ...params]);
  const [open, near, overdue] = row.map(Number);
  return { open: open ?? 0, soon: near ?? 0, overdue: overdue ?? 0 };
}
