import type { CustomerHistoryKind } from '@shouwen/shared';
import type { GraphQLResolveInfo } from 'graphql';
import { grouped } from '../../kernel/grouped.js';
import { marks } from '../../kernel/marks.js';
import type { Ctx } from '../../platform/context.js';
import type { CustomerHistory, HistoryEvent, HistoryTold } from '../../platform/customer-history.js';
import { isoInstant } from '../../platform/db/db.js';
import { idIn } from '../../platform/db/id-in.js';
import { eventTexts } from '../../platform/events/event-texts.js';
import { type Connection, keysetPage, type PageArgs } from '../../platform/graphql/connection.js';
import type { SqlPart } from '../../platform/graphql/keyset-sql.js';
import { noteLook } from '../../platform/looks/note-look.js';
import { identitiesOf } from '../customers/index.js';
import { type PersonRow, type Staff, staff } from '../people/index.js';

export interface TimelineAsked {
  readonly customerId: string;
  /** Absent: everything. */
  readonly kinds: readonly CustomerHistoryKind[] | null;
  readonly page: PageArgs;
  readonly info: GraphQLResolveInfo;
}

interface Entry extends HistoryEvent {
  readonly at: string;
  readonly kind: CustomerHistoryKind;
  readonly actor: PersonRow | null;
}

export type CustomerTimelineEntryView = Entry & HistoryTold & { readonly reason: string | null };

const NOBODY: SqlPart = { sql: '1 = 0', params: [] };
const COLUMNS = ['id', 'at', 'type', 'subject_id', 'actor_id', 'payload'].map((column) => `t.${column}`);

/** A page of what happened with a customer, the latest first: one statement for all kinds together, and one more for each kind that is on it. */
export async function customerTimeline(
  ctx: Ctx,
  { customerId, kinds, page, info }: TimelineAsked,
): Promise<Connection<CustomerTimelineEntryView>> {
  const ids = await identitiesOf(ctx, customerId);
  const [keptId] = ids;
  if (keptId !== undefined) noteLook(ctx, { objectType: 'customer', objectId: keptId, kind: 'viewed' });
  const all = ctx.app.features.flatMap(({ customerHistory = [] }) => customerHistory);
  const sources = all.filter(({ kind }) => kinds === null || kinds.includes(kind));
  const people = await staff.of(ctx);
  const connection = await keysetPage(ctx.db.read, {
    plan: { columns: COLUMNS, joins: '', read: (row) => toEntry(row, sources, people) },
    from: 'event',
    where: keptId === undefined || sources.length === 0 ? NOBODY : gathered(ctx, ids, sources),
    order: [{ column: 'at', direction: 'desc', kind: 'instant' }],
    page,
    info,
  });
  return withTold(ctx, connection, sources);
}

function toEntry(row: readonly unknown[], sources: readonly CustomerHistory[], people: Staff): Entry {
  const [id = '', at = '', type = '', subjectId = '', actorId, payload] = row.map(String);
  return {
    ...{ id, at: isoInstant(at), type, subjectId, payload: JSON.parse(payload ?? '') },
    kind: sourceOf(sources, type)?.kind ?? 'change',
    actor: people.find(actorId ?? '') ?? null,
  };
}

function sourceOf(sources: readonly CustomerHistory[], type: string): CustomerHistory | undefined {
  return sources.find(({ types }) => types.some((one) => one === type));
}

/** The ids of the events of all sources. Sources that ask for the same things ask once. */
function gathered(ctx: Ctx, ids: readonly string[], sources: readonly CustomerHistory[]): SqlPart {
  const of = (column: string): SqlPart => idIn(ctx.db.engine, column, ids);
  const parts = [...grouped(sources, ({ subjects }) => subjects)].map(([subjects, same]) => {
    const types = same.flatMap((source) => source.types);
    const whose = subjects ? joinedTo(subjects(ctx, of)) : { join: '', ...of('e.subject_id') };
    return {
      sql: `select e.id from ${whose.join} event e where ${whose.sql} and e.type in (${marks(types)})`,
      params: [...whose.params, ...types],
    };
  });
  return {
    sql: `t.id in (select id from (${parts.map(({ sql }) => sql).join(' union all ')}) gathered)`,
    params: parts.flatMap(({ params }) => params),
  };
}

/** The things first, as they are few, then their events by the index. */
function joinedTo({ sql, params }: SqlPart) {
  return { join: `(${sql}) s cross join`, sql: 'e.subject_id = s.id', params };
}

async function withTold(
  ctx: Ctx,
  connection: Connection<Entry>,
  sources: readonly CustomerHistory[],
): Promise<Connection<CustomerTimelineEntryView>> {
  const { nodes } = connection;
  const texts = await eventTexts(
    ctx.db.read,
    nodes.map(({ id }) => id),
  );
  const byTeller = grouped(nodes, ({ type }) => sourceOf(sources, type)?.told);
  const told = await Promise.all(
    [...byTeller].map(async ([tell, events]) => (await tell?.(ctx, events)) ?? new Map<string, HistoryTold>()),
  );
  for (const node of nodes)
    Object.assign(node, told.map((one) => one.get(node.id)).find(Boolean), { reason: texts.get(node.id)?.reason ?? null });
  return connection as Connection<CustomerTimelineEntryView>;
}
