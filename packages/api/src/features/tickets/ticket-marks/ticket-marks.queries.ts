import { grouped } from '../../../kernel/grouped.js';
import type { Ctx } from '../../../platform/context.js';
import { isoInstant } from '../../../platform/db/db.js';
import { idIn } from '../../../platform/db/id-in.js';
import { loaderOf } from '../../../platform/graphql/loader-of.js';
import { type PersonRow, staff } from '../../people/index.js';
import { type CategoryView, workflowsFor } from '../../workflows/index.js';

export interface TicketMarkView {
  readonly category: CategoryView;
  readonly markedAt: string;
  readonly markedBy: PersonRow | null;
}

const MARKS = Symbol('marks of tickets');

/** What a ticket carries, in the order of the trees; one statement for all tickets of a list. */
export function marksOf(ctx: Ctx, ticketId: string): Promise<readonly TicketMarkView[]> {
  return loaderOf(ctx, MARKS, async (ids: readonly string[]) => {
    const asked = idIn(ctx.db.engine, 'ticket_id', ids);
    const sql = `select ticket_id, category_id, marked_at, marked_by_id from ticket_mark where ${asked.sql}`;
    const byTicket = grouped(await ctx.db.read.rows(sql, asked.params), ([id]) => String(id));
    const [workflows, people] = [await workflowsFor(ctx), await staff.of(ctx)];
    const place = new Map(workflows.categories.map(({ id }, index) => [id, index]));
    return ids.map((id) =>
      (byTicket.get(id) ?? [])
        .toSorted(([, a], [, b]) => (place.get(String(a)) ?? 0) - (place.get(String(b)) ?? 0))
        .flatMap(([, categoryId, markedAt, personId]) => {
          const category = workflows.category(String(categoryId));
          const markedBy = (personId !== null && people.find(String(personId))) || null;
          return category ? [{ category, markedAt: isoInstant(String(markedAt)), markedBy }] : [];
        }),
    );
  }).load(ticketId);
}
