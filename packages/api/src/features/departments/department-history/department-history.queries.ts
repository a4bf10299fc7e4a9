import type { GraphQLResolveInfo } from 'graphql';
import { endOfDay } from '../../../kernel/local-date.js';
import type { Ctx } from '../../../platform/context.js';
import { isoInstant } from '../../../platform/db/db.js';
import { type Connection, keysetPages, nestedPage, type PageArgs } from '../../../platform/graphql/connection.js';
import { timeZone } from '../../../platform/settings/time-zone.js';
import { departmentTree } from '../department.queries.js';
import { isDepartmentVisible } from '../department-access.rules.js';
import { type DifferenceView, differencesOf } from './department-difference.rules.js';
import { type DepartmentEvent, departmentsAt, type HistoryEntryView, historyEntry } from './department-history.rules.js';

interface Asked {
  readonly page: PageArgs;
  readonly info: GraphQLResolveInfo;
}

/** A page of what happened to a department, the latest first; one statement, also for all departments of a list. */
export function historyOf(ctx: Ctx, departmentId: string, asked: Asked): Promise<Connection<HistoryEntryView>> {
  return nestedPage(ctx, { info: asked.info, parent: departmentId, pagesOf: (ids) => historiesOf(ctx, ids, asked) });
}

async function historiesOf(ctx: Ctx, ids: readonly string[], { page, info }: Asked): Promise<readonly Connection<HistoryEntryView>[]> {
  const tree = await departmentTree.of(ctx);
  return keysetPages(
    ctx.db.read,
    {
      plan: {
        columns: ['t.id', 't.at', 't.type', 't.subject_id', 't.actor_id', 't.payload'],
        joins: '',
        read: (row) => historyEntry(tree, toEvent(row)),
      },
      from: 'event',
      order: [{ column: 'seq', direction: 'desc', kind: 'number' }],
      isIndexed: true,
      page,
      info,
    },
    ids.map((id) => ({ sql: 't.subject_id = ?', params: [id] })),
  );
}

function toEvent([id, at, type, departmentId, actorId, payload]: readonly unknown[]): DepartmentEvent {
  return {
    id: String(id),
    at: isoInstant(String(at)),
    type: String(type),
    departmentId: String(departmentId),
    actorId: typeof actorId === 'string' ? actorId : null,
    payload: JSON.parse(String(payload)),
  };
}

export interface DaysAsked {
  readonly from: string;
  readonly to: string;
}

/** How the departments somebody may see differ between the evenings of two days, in tree order. */
export async function listDifferences(ctx: Ctx, { from, to }: DaysAsked): Promise<DifferenceView[]> {
  const tree = await departmentTree.of(ctx);
  const zone = timeZone(ctx);
  const [start, end] = [endOfDay(from, zone), endOfDay(to, zone)];
  const since = await eventsSince(ctx, start);
  const later = departmentsAt(
    tree.all,
    since.filter((event) => new Date(event.at) >= end),
    end,
  );
  const earlier = departmentsAt(tree.all, since, start);
  const visible = tree.all.filter(({ id }) => isDepartmentVisible(ctx.actor, id));
  return visible.flatMap(({ id }) => differencesOf(tree, earlier.get(id) ?? null, later.get(id) ?? null));
}

/** Everything that happened to departments from an instant on. Starts from the departments, which the index of the log leads on from. */
async function eventsSince(ctx: Ctx, start: Date): Promise<DepartmentEvent[]> {
  const rows = await ctx.db.read.rows(
    `select e.id, e.at, e.type, e.subject_id, e.actor_id, e.payload
     from department d join event e on e.subject_id = d.id where e.at >= ? order by e.id`,
    [start],
  );
  return rows.map(toEvent);
}
