import { grouped } from '../../../kernel/grouped.js';
import type { Ctx } from '../../../platform/context.js';
import type { Reader, Tx } from '../../../platform/db/db.js';
import { idIn } from '../../../platform/db/id-in.js';
import { loaderOf } from '../../../platform/graphql/loader-of.js';
import { PHASE } from '../ticket-phase.rules.js';
import { ticketsVisibleTo } from '../ticket-scope.queries.js';
import { type LinkKind, type Relation, relationOf } from './relations.rules.js';

export interface RelationRow {
  readonly relation: Relation;
  readonly ticketId: string;
  readonly otherId: string;
}

/** More are not shown on one ticket. */
const MOST = 100;
const RELATIONS = Symbol('relations of tickets');
const OPEN_CHILDREN = Symbol('open children of tickets');

/** How a ticket belongs to others, as far as the viewer sees those; one statement for all tickets of a list. */
export function relationsOf(ctx: Ctx, ticketId: string): Promise<readonly RelationRow[]> {
  return loaderOf(ctx, RELATIONS, (ids: readonly string[]) => readRelations(ctx, ids)).load(ticketId);
}

async function readRelations(ctx: Ctx, ids: readonly string[]): Promise<readonly (readonly RelationRow[])[]> {
  const { engine, read } = ctx.db;
  const [first, second] = [idIn(engine, 'ticket_id', ids), idIn(engine, 'other_id', ids)];
  const visible = ticketsVisibleTo(ctx.actor);
  const rows = await read.rows(
    `select l.kind, l.mine, l.other, l.is_first from (
       select id, kind, ticket_id as mine, other_id as other, 1 as is_first from ticket_link where ${first.sql}
       union all select id, kind, other_id as mine, ticket_id as other, 0 as is_first from ticket_link where ${second.sql}
     ) l join ticket t on t.id = l.other where ${visible.sql} order by l.id`,
    [...first.params, ...second.params, ...visible.params],
  );
  const found = rows.map(([kind, mine, other, isFirst]) => ({
    relation: relationOf(String(kind) as LinkKind, Number(isFirst) === 1),
    ticketId: String(mine),
    otherId: String(other),
  }));
  const byTicket = grouped(found, ({ ticketId }) => ticketId);
  return ids.map((id) => (byTicket.get(id) ?? []).slice(0, MOST));
}

const openBelow = (engine: Reader['engine'], ids: readonly string[]) => {
  const asked = idIn(engine, 'l.other_id', ids);
  const sql = `select l.other_id, count(*) from ticket_link l join ticket t on t.id = l.ticket_id
    where l.kind = 'child' and t.phase = ${PHASE.open} and ${asked.sql} group by l.other_id`;
  return { sql, params: asked.params };
};

/** Tickets below it on which work is owed, whoever sees them: the rule counts them all. */
export async function countOpenChildren(reader: Reader | Tx, ticketId: string): Promise<number> {
  const { sql, params } = openBelow(reader.engine, [ticketId]);
  return Number((await reader.rows(sql, params))[0]?.[1] ?? 0);
}

/** The same for all tickets of a list. */
export function openChildrenOf(ctx: Ctx, ticketId: string): Promise<number> {
  return loaderOf(ctx, OPEN_CHILDREN, async (ids: readonly string[]) => {
    const { sql, params } = openBelow(ctx.db.engine, ids);
    const counts = new Map((await ctx.db.read.rows(sql, params)).map(([id, count]) => [id, Number(count)]));
    return ids.map((id) => counts.get(id) ?? 0);
  }).load(ticketId);
}

/** The tickets above one, nearest first; a tree is never deep. */
export async function parentsOf(tx: Tx, ticketId: string): Promise<readonly string[]> {
  const found: string[] = [];
  for (let id: string | undefined = ticketId; id !== undefined && found.length < MOST; ) {
    const [row] = await tx.rows("select other_id from ticket_link where kind = 'child' and ticket_id = ?", [id]);
    id = row === undefined ? undefined : String(row[0]);
    if (id !== undefined) found.push(id);
  }
  return found;
}

/** The kinds of link between two tickets, in either direction. */
export async function linksBetween(tx: Tx, one: string, other: string): Promise<readonly string[]> {
  const rows = await tx.rows('select kind from ticket_link where (ticket_id = ? and other_id = ?) or (ticket_id = ? and other_id = ?)', [
    one,
    other,
    other,
    one,
  ]);
  return rows.map(([kind]) => String(kind));
}
