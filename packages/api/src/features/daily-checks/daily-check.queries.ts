import { textIn } from '@shouwen/shared';
import type { GraphQLResolveInfo } from 'graphql';
import type { OrderedWord } from '../../kernel/ordered-word.js';
import type { Ctx } from '../../platform/context.js';
import { isoInstant, type Reader } from '../../platform/db/db.js';
import { idIn } from '../../platform/db/id-in.js';
import type { WordList } from '../../platform/db/ordered-words.js';
import { referenceTable } from '../../platform/db/reference-table.js';
import { findRows } from '../../platform/db/write.js';
import { type Connection, listPage, type PageArgs } from '../../platform/graphql/connection.js';
import { localToday } from '../../platform/settings/time-zone.js';
import { departmentTree } from '../departments/index.js';
import { type PersonRow, staff } from '../people/index.js';
import { DailyCheckEntity } from './daily-check.entity.js';
import { openOf, teamOf } from './team-day.rules.js';

/** Name of the table in `touchReference`. */
export const DAILY_CHECKS = 'daily_check';

export const CHECK_WORDS: WordList = {
  entity: DailyCheckEntity,
  prefix: 'dck',
  subject: 'daily_check',
  events: { set: 'daily_check.set', moved: 'daily_check.moved' },
};

/** Every point there ever was, as the database holds them now, in the order of the organisation. */
export function loadChecks(reader: Reader): Promise<OrderedWord[]> {
  return findRows(reader, DailyCheckEntity, {}, { orderBy: { sortOrder: 'asc', code: 'asc' } });
}

const dailyChecks = referenceTable(DAILY_CHECKS, loadChecks);

/** The points in use. */
export async function checksOf(ctx: Ctx): Promise<OrderedWord[]> {
  return (await dailyChecks.of(ctx)).filter(({ isArchived }) => !isArchived);
}

/** A point in one language. */
export interface DailyCheckPointView extends Pick<OrderedWord, 'id' | 'code' | 'names' | 'isArchived'> {
  readonly name: string;
}

/** All points, in the order in which they are asked. */
export async function listPoints(ctx: Ctx): Promise<DailyCheckPointView[]> {
  const checks = await dailyChecks.of(ctx);
  return checks.map(({ id, code, names, isArchived }) => ({ id, code, names, isArchived, name: textIn(names, ctx.language) }));
}

export interface DailyCheckView {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly doneAt: string | null;
}

/** The points of today, and which of them the caller has ticked. */
export async function myDay(ctx: Ctx): Promise<DailyCheckView[]> {
  const rows = await ctx.db.read.rows('select check_id, changed_at from daily_tick where person_id = ? and day = ? and is_done = ?', [
    ctx.actor.personId,
    localToday(ctx),
    true,
  ]);
  const doneAt = new Map(rows.map(([checkId, at]) => [String(checkId), isoInstant(String(at))]));
  const checks = await checksOf(ctx);
  return checks.map(({ id, code, names }) => ({ id, code, name: textIn(names, ctx.language), doneAt: doneAt.get(id) ?? null }));
}

export interface TeamDayAsked {
  readonly departmentId: string | null;
  readonly day: string | null;
  readonly page: PageArgs;
  readonly info: GraphQLResolveInfo;
}

export interface PersonDayView {
  readonly id: string;
  readonly person: PersonRow;
  readonly open: readonly string[];
  readonly doneCount: number;
}

/** How everybody within reach left their place on a day. */
export async function teamDay(ctx: Ctx, { departmentId, day, page, info }: TeamDayAsked): Promise<Connection<PersonDayView>> {
  const [people, tree, checks] = [await staff.of(ctx), await departmentTree.of(ctx), await checksOf(ctx)];
  const within = departmentId === null ? null : new Set(tree.subtreeIds(departmentId));
  const { nodes, edges, ...rest } = listPage(teamOf(ctx.actor, people.all, within), page, info);
  const done = await ticksOf(ctx, nodes, day ?? localToday(ctx));
  const view = (person: PersonRow): PersonDayView => {
    const open = openOf(checks, done.get(person.id));
    return { id: person.id, person, open: open.map(({ names }) => textIn(names, ctx.language)), doneCount: checks.length - open.length };
  };
  return { ...rest, nodes: nodes.map(view), ...(edges && { edges: edges.map(({ node, cursor }) => ({ node: view(node), cursor })) }) };
}

async function ticksOf(ctx: Ctx, people: readonly PersonRow[], day: string): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const done = new Map<string, Set<string>>();
  if (people.length === 0) return done;
  const asked = idIn(
    ctx.db.engine,
    'person_id',
    people.map(({ id }) => id),
  );
  const sql = `select person_id, check_id from daily_tick where day = ? and is_done = ? and ${asked.sql}`;
  for (const [personId, checkId] of await ctx.db.read.rows(sql, [day, true, ...asked.params])) {
    const ticked = done.get(String(personId)) ?? new Set();
    done.set(String(personId), ticked.add(String(checkId)));
  }
  return done;
}
