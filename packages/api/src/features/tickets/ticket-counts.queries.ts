import type DataLoader from 'dataloader';
import type { Ctx } from '../../platform/context.js';
import { filledUp } from '../../platform/db/filled-up.js';
import { loaderOf } from '../../platform/graphql/loader-of.js';
import { departmentTree } from '../departments/index.js';
import { clockCondition } from './ticket-due.queries.js';
import { viewCondition } from './ticket-filter.queries.js';
import { type ClockAsked, TICKET_VIEWS, type TicketView } from './ticket-filter.rules.js';
import { PHASE } from './ticket-phase.rules.js';
import { allOf, type Condition, EVERYTHING, oneOf, ticketsListedFor, ticketsVisibleTo } from './ticket-scope.queries.js';

/** Beyond this a number beside a view says nothing more. */
const COUNT_LIMIT = 10_000;

/** What waits has a view of its own. */
const CLOCKS_COUNTED = ['due_soon', 'overdue'] as const satisfies readonly ClockAsked[];

/** How many tickets each standing view holds, and how many stand so to their deadlines, in one statement. */
export async function countViews(ctx: Ctx): Promise<Record<TicketView | ClockAsked, number>> {
  const visible = ticketsListedFor(ctx.actor);
  const views = await Promise.all(TICKET_VIEWS.map((view) => viewCondition(ctx, view)));
  const clocks = await Promise.all(CLOCKS_COUNTED.map((clock) => clockCondition(ctx, clock)));
  const counts = [
    ...views.map(({ condition, isScoped }) => allOf([isScoped ? EVERYTHING : visible, condition])),
    ...clocks.map((condition) => allOf([visible, condition])),
  ];
  const columns = counts.map(({ sql }) => `(select count(*) from (select 1 from ticket t where ${sql} limit ${COUNT_LIMIT}) counted)`);
  const [row = []] = await ctx.db.read.rows(
    `select ${columns.join(', ')}`,
    counts.flatMap(({ params }) => params),
  );
  const named = [...TICKET_VIEWS, ...CLOCKS_COUNTED].map((name, index) => [name, Number(row[index])]);
  return Object.fromEntries(named) as Record<TicketView | ClockAsked, number>;
}

const OF_CUSTOMERS = Symbol('open tickets of customers');
const OF_PEOPLE = Symbol('open tickets of people');
const OF_DEPARTMENTS = Symbol('open tickets of departments');

/** Open tickets of a customer that the viewer may see; one statement for a list of customers. */
export function openTicketsOfCustomers(ctx: Ctx): DataLoader<string, number> {
  return loaderOf(ctx, OF_CUSTOMERS, (ids: readonly string[]) => countBy(ctx, 't.customer_id', ids));
}

/** Open tickets a person works on, of those the viewer may see. */
export function openTicketsOfPeople(ctx: Ctx): DataLoader<string, number> {
  return loaderOf(ctx, OF_PEOPLE, (ids: readonly string[]) => countBy(ctx, 't.assignee_id', ids));
}

/** Open tickets in a department and everything below it, of those the viewer may see. */
export function openTicketsOfDepartments(ctx: Ctx): DataLoader<string, number> {
  return loaderOf(ctx, OF_DEPARTMENTS, async (ids: readonly string[]) => {
    const tree = await departmentTree.of(ctx);
    const all = [...new Set(ids.flatMap((id) => tree.subtreeIds(id)))];
    const counts = new Map(all.map((id, index) => [id, index]));
    const direct = await countBy(ctx, 't.department_id', all);
    return ids.map((id) => tree.subtreeIds(id).reduce((sum, below) => sum + (direct[counts.get(below) ?? -1] ?? 0), 0));
  });
}

async function countBy(ctx: Ctx, column: string, ids: readonly string[]): Promise<number[]> {
  const open: Condition = { sql: `t.phase = ${PHASE.open}`, params: [] };
  const where = allOf([oneOf(column, filledUp(ids)), open, ticketsVisibleTo(ctx.actor)]);
  const rows = await ctx.db.read.rows(`select ${column}, count(*) from ticket t where ${where.sql} group by ${column}`, where.params);
  const counts = new Map(rows.map(([id, count]) => [id, Number(count)]));
  return ids.map((id) => counts.get(id) ?? 0);
}
