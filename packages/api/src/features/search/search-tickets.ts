import { LIMITS, textIn } from '@shouwen/shared';
import type { Ctx } from '../../platform/context.js';
import { departmentTree } from '../departments/index.js';
import { type Condition, ticketsAsked, ticketsVisibleTo } from '../tickets/index.js';
import { workflowBook } from '../workflows/index.js';
import type { WrittenFilter } from './query-filter.rules.js';
import { ticketsOf } from './query-filters.js';
import type { SearchHit } from './search.queries.js';
import { newestMatching } from './search-document.js';

/** The newest tickets that hold the words. */
export async function ticketsWith(ctx: Ctx, query: string, first: number): Promise<SearchHit[]> {
  const visible = ticketsVisibleTo(ctx.actor);
  return newestMatching(ctx.db.read, { kind: 'ticket', query, first }, (found) =>
    hits(ctx, {
      sql: `from ${found.from} join ticket t on t.id = d.subject_id join customer c on c.id = t.customer_id
        where ${found.where} and ${visible.sql} order by ${found.orderBy} limit ${first}`,
      params: [...found.params, ...visible.params],
    }),
  );
}

/** The newest tickets that the filters ask for; with words, of those that hold them. */
export async function ticketsFiltered(
  ctx: Ctx,
  { words, filters }: { readonly words: string; readonly filters: readonly WrittenFilter[] },
  first: number,
): Promise<SearchHit[]> {
  const asked = await ticketsOf(ctx, filters);
  if (asked === null) return [];
  const where = await ticketsAsked(ctx, { ...asked, search: words.slice(0, LIMITS.search) });
  return hits(ctx, {
    sql: `from (select t.id, t.created_at from ticket t where ${where.sql} order by t.created_at desc, t.id desc limit ${first}) page
      join ticket t on t.id = page.id join customer c on c.id = t.customer_id order by page.created_at desc, page.id desc`,
    params: where.params,
  });
}

interface Row {
  readonly id: string;
  readonly number: string;
  readonly subject: string;
  readonly customer: string;
  readonly departmentId: string;
  readonly stateId: string;
}

async function hits(ctx: Ctx, { sql, params }: Condition): Promise<SearchHit[]> {
  const columns = 't.id, t.number, t.subject, c.name as customer, t.department_id as departmentId, t.state_id as stateId';
  const rows = await ctx.db.read.objects<Row>(`select ${columns} ${sql}`, params);
  const [tree, book] = [await departmentTree.of(ctx), await workflowBook.of(ctx)];
  return rows.map(({ id, number, subject, customer, departmentId, stateId }) => {
    const state = book.state(stateId);
    const parts = [customer, tree.name(departmentId), ...(state ? [textIn(state.names, ctx.language)] : [])];
    return { kind: 'ticket', id, title: `${number} ${subject}`, subtitle: parts.join(' · ') };
  });
}
