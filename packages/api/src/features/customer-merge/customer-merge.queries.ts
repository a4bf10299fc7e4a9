import type { GraphQLResolveInfo } from 'graphql';
import { allow, type Decision, refuse } from '../../kernel/decision.js';
import type { Ctx } from '../../platform/context.js';
import { instant, isoInstant } from '../../platform/db/db.js';
import { defineProjection, instant as instantColumn, type ProjectedRow, projection, readOne } from '../../platform/db/projection.js';
import { findRows } from '../../platform/db/write.js';
import { type Connection, keysetPage, type PageArgs } from '../../platform/graphql/connection.js';
import { setting } from '../../platform/settings/setting.js';
import { CustomerEntity, customersVisibleTo, customerTable, mayMergeCustomer, reachesCustomer } from '../customers/index.js';
import { staff } from '../people/index.js';
import { checkMerge, checkUndo, undoableUntil } from './customer-merge/customer-merge.rules.js';
import { mergeUndoDays } from './customer-merge.settings.js';
import { hangingOn } from './merge-rows.js';

interface PageAsked {
  readonly page: PageArgs;
  readonly info: GraphQLResolveInfo;
}

const COLUMNS = [
  't.id',
  't.merged_id',
  'm.name',
  't.moved',
  't.merged_at',
  't.merged_by_id',
  't.undone_at',
  't.undone_by_id',
  'k.merged_into_id',
];
const JOINS = 'join customer m on m.id = t.merged_id join customer k on k.id = t.kept_id';

export type MergeView = ReturnType<Awaited<ReturnType<typeof mergeViewer>>>;

async function mergeViewer(ctx: Ctx, mayMerge: Decision) {
  const [people, days] = [await staff.of(ctx), await setting(ctx, mergeUndoDays)];
  const person = (id: unknown) => (typeof id === 'string' && people.find(id)) || null;
  const iso = (at: unknown) => (typeof at === 'string' ? isoInstant(at) : null);
  return (row: readonly unknown[]) => {
    const [id, mergedId, mergedName, moved, at, mergedById, undoneAt, undoneById, keptMergedIntoId] = row;
    const mergedAt = instant(String(at));
    const facts = {
      mergedAt,
      undoneAt: typeof undoneAt === 'string' ? instant(undoneAt) : null,
      keptMergedIntoId: typeof keptMergedIntoId === 'string' ? keptMergedIntoId : null,
    };
    return {
      id: String(id),
      mergedId: String(mergedId),
      mergedName: String(mergedName),
      moved: hanging(JSON.parse(String(moved))),
      mergedAt: isoInstant(String(at)),
      mergedBy: person(mergedById),
      undoableUntil: undoableUntil(mergedAt, days),
      undoneAt: iso(undoneAt),
      undoneBy: person(undoneById),
      undo: mayMerge.allowed ? checkUndo(facts, { days, now: ctx.clock.now() }) : mayMerge,
    };
  };
}

function hanging(counts: Readonly<Record<string, number>>) {
  return Object.entries(counts).map(([kind, count]) => ({ kind, count }));
}

async function customersOf(ctx: Ctx, ids: readonly string[]): Promise<CustomerEntity[]> {
  const rows = await findRows(ctx.db.read, CustomerEntity, { id: ids });
  return rows.filter((one) => reachesCustomer(ctx.actor, 'customer:read', one));
}

/** Who went into a customer, the latest first; nobody where the actor may not see the customer. */
export async function customerMerges(ctx: Ctx, customerId: string, { page, info }: PageAsked): Promise<Connection<MergeView>> {
  const [customer] = await customersOf(ctx, [customerId]);
  return keysetPage(ctx.db.read, {
    plan: {
      columns: COLUMNS,
      joins: JOINS,
      read: await mergeViewer(ctx, customer ? mayMergeCustomer(ctx.actor, customer) : refuse('NOT_ALLOWED')),
    },
    from: 'customer_merge',
    where: customer ? { sql: 't.kept_id = ?', params: [customerId] } : { sql: '1 = 0', params: [] },
    order: [{ column: 'merged_at', direction: 'desc', kind: 'instant' }],
    page,
    info,
  });
}

/** A merge that the actor just made or undid. */
export async function mergeById(ctx: Ctx, id: string): Promise<MergeView | null> {
  const read = await mergeViewer(ctx, allow());
  const [row] = await ctx.db.read.rows(`select ${COLUMNS.join(', ')} from customer_merge t ${JOINS} where t.id = ?`, [id]);
  return row ? read(row) : null;
}

/** What merging two customers would do; null when the actor may not see both. */
export async function customerMergeCheck(ctx: Ctx, { keptId, mergedId }: { readonly keptId: string; readonly mergedId: string }) {
  const found = await customersOf(ctx, [keptId, mergedId]);
  const [kept, merged] = [keptId, mergedId].map((id) => found.find((one) => one.id === id));
  if (!kept || !merged) return null;
  return { moves: hanging(await hangingOn(ctx.db.read, ctx, mergedId)), decision: checkMerge(ctx.actor, { kept, merged }) };
}

const twinTable = defineProjection({
  table: 'customer_twin',
  type: 'CustomerTwin',
  columns: {
    id: 'id',
    grounds: { column: 'grounds', read: (value) => String(value).split(',') },
    foundAt: instantColumn('found_at'),
    dismissedAt: instantColumn('dismissed_at'),
  },
  joins: { one: { to: () => customerTable, on: 'one_id' }, other: { to: () => customerTable, on: 'other_id' } },
  always: ['id'],
});

/** Pairs who may be one, of whom the actor may see and merge both, the latest found first. */
export async function customerTwins(ctx: Ctx, { page, info }: PageAsked): Promise<Connection<ProjectedRow>> {
  const visible = ['one_id', 'other_id'].map((side) => {
    const rights = [customersVisibleTo(ctx.actor, 'customer:read', 'c'), customersVisibleTo(ctx.actor, 'customer:merge', 'c')];
    const sql = `exists (select 1 from customer c where c.id = t.${side} and c.erased_at is null and c.merged_into_id is null
      and ${rights.map((one) => one.sql).join(' and ')})`;
    return { sql, params: rights.flatMap(({ params }) => params) };
  });
  return keysetPage(ctx.db.read, {
    plan: projection(info, twinTable, ['nodes']),
    from: 'customer_twin',
    where: {
      sql: ['t.dismissed_at is null', ...visible.map(({ sql }) => sql)].join(' and '),
      params: visible.flatMap(({ params }) => params),
    },
    order: [{ column: 'found_at', direction: 'desc', kind: 'instant' }],
    page,
    info,
  });
}

/** A pair whose both sides the actor may see, as the payload asks for it. */
export function readTwin(ctx: Ctx, id: string, info: GraphQLResolveInfo): Promise<ProjectedRow | null> {
  return readOne(ctx.db.read, projection(info, twinTable, ['twin']), { sql: 't.id = ?', params: [id] });
}
