import type { GraphQLResolveInfo } from 'graphql';
import type { Ctx } from '../../platform/context.js';
import { findRows } from '../../platform/db/write.js';
import { type Connection, keysetPage, type PageArgs } from '../../platform/graphql/connection.js';
import { loaderOf } from '../../platform/graphql/loader-of.js';
import { type Condition, NEXT_DUE } from '../tickets/index.js';
import { FirstResponsibilityEntity } from './first-responsibility.entity.js';
import { headedTickets } from './headed-tickets.queries.js';

export const RESPONSIBILITY_VIEWS = ['mine', 'late', 'orphaned'] as const;
export type ResponsibilityView = (typeof RESPONSIBILITY_VIEWS)[number];

const OF_TICKETS = Symbol('first responsibility for tickets');

/** Who answers for a ticket; null where nothing happened to it since this is kept. One statement for all tickets of a page. */
export function responsibilityFor(ctx: Ctx, ticketId: string): Promise<FirstResponsibilityEntity | null> {
  return loaderOf<string, FirstResponsibilityEntity | null>(ctx, OF_TICKETS, async (ids) => {
    const rows = await findRows(ctx.db.read, FirstResponsibilityEntity, { ticketId: ids });
    const byTicket = new Map(rows.map((row) => [row.ticketId, row]));
    return ids.map((id) => byTicket.get(id) ?? null);
  }).load(ticketId);
}

interface Asked {
  readonly view: ResponsibilityView;
  readonly page: PageArgs;
  readonly info: GraphQLResolveInfo;
}

/** What somebody answers for, by what is due next. */
export async function listResponsibilities(ctx: Ctx, { view, page, info }: Asked): Promise<Connection<{ readonly ticketId: string }>> {
  const where = conditionOf(ctx, view);
  return keysetPage(ctx.db.read, {
    plan: { columns: ['t.ticket_id'], joins: '', read: ([ticketId]) => ({ ticketId: String(ticketId) }) },
    from: 'first_responsibility',
    where,
    order: [{ column: 'next_due_at', direction: 'asc', kind: 'instant' }],
    page,
    info,
  });
}

function conditionOf({ actor, clock }: Ctx, view: ResponsibilityView): Condition {
  const { visible, headed } = headedTickets(actor);
  const open = { sql: `t.ended_at is null and ${visible.sql}`, params: visible.params };
  if (view === 'mine')
    return actor.personId === null
      ? { sql: '1 = 0', params: [] }
      : { sql: `t.holder_id = ? and ${open.sql}`, params: [actor.personId, ...open.params] };
  const those =
    view === 'late'
      ? { sql: 't.next_due_at < ?', params: [clock.now()] }
      : { sql: 't.holder_id in (select p.id from person p where p.is_active = ?)', params: [false] };
  return { sql: `${those.sql} and ${open.sql} and ${headed.sql}`, params: [...those.params, ...open.params, ...headed.params] };
}

/** The nearest deadline, where there is one. */
export const shownDue = (at: Date): Date | null => (at < NEXT_DUE.paused ? at : null);
