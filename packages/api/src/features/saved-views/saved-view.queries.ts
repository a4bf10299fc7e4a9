import type DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import { done, type Outcome, refused } from '../../kernel/outcome.js';
import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { referenceTable } from '../../platform/db/reference-table.js';
import { findRow, findRows } from '../../platform/db/write.js';
import { toAbility } from '../../platform/graphql/ability.type.js';
import { type Connection, listPage, type PageArgs } from '../../platform/graphql/connection.js';
import { loaderOf } from '../../platform/graphql/loader-of.js';
import { departmentTree } from '../departments/index.js';
import { sharedSetting } from '../people/index.js';
import { type TicketFilter, ticketsAsked } from '../tickets/index.js';
import { SavedViewEntity, SavedViewPinEntity } from './saved-view.entity.js';
import { canKeepView, seesView } from './saved-view.rules.js';
import type { SavedView } from './saved-view.type.js';

/** Name of the table in `touchReference`. */
export const SAVED_VIEWS = 'saved_view';

const savedViews = referenceTable(SAVED_VIEWS, async (reader) => {
  const order = new Intl.Collator('zh-CN');
  return (await findRows(reader, SavedViewEntity)).sort((a, b) => order.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
});

/** Those the caller sees, by name. */
export async function seenViews(ctx: Ctx): Promise<SavedViewEntity[]> {
  const setting = await sharedSetting(ctx);
  return (await savedViews.of(ctx)).filter((view) => seesView(setting, view));
}

/** The view as the transaction sees it, if the caller may change it. One that they do not see is not there. */
export async function keptView(tx: Tx, ctx: Ctx, id: string): Promise<Outcome<{ view: SavedViewEntity }>> {
  const [setting, view] = [await sharedSetting(ctx), await findRow(tx, SavedViewEntity, { id })];
  if (!view || !seesView(setting, view)) return refused({ code: 'NOT_FOUND', field: ['savedViewId'] });
  const decision = canKeepView(ctx.actor, view);
  return decision.allowed ? done({ view }) : refused(decision.refusal);
}

/** What the caller has pinned first, in their order; then the others by name. */
export async function viewsPage(ctx: Ctx, page: PageArgs, info: GraphQLResolveInfo): Promise<Connection<SavedView>> {
  return listPage(await arrangedViews(ctx), page, info);
}

export async function findView(ctx: Ctx, id: string): Promise<SavedView | null> {
  return (await arrangedViews(ctx)).find((view) => view.id === id) ?? null;
}

export async function arrangedViews(ctx: Ctx): Promise<SavedView[]> {
  const [views, pins, tree] = [await seenViews(ctx), await pinsOf(ctx), await departmentTree.of(ctx)];
  const placeOf = ({ id }: SavedViewEntity): number => pins.get(id)?.place ?? Number.MAX_SAFE_INTEGER;
  return views
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map(({ id, version, name, audience, columns, ...view }) => ({
      ...{ id, version, name, audience, columns },
      sort: view.sort as SavedView['sort'],
      filter: filterKept(view.filter),
      department: ((view.departmentId && tree.find(view.departmentId)) || null) as SavedView['department'],
      isPinned: pins.has(id),
      isDefault: pins.get(id)?.isDefault ?? false,
      keeping: toAbility(ctx, canKeepView(ctx.actor, { audience, ...view })),
    }));
}

async function pinsOf({ db, actor: { personId } }: Ctx): Promise<ReadonlyMap<string, SavedViewPinEntity>> {
  const pins = personId === null ? [] : await findRows(db.read, SavedViewPinEntity, { personId });
  return new Map(pins.map((pin) => [pin.viewId, pin]));
}

const INSTANTS: ReadonlySet<string> = new Set(['createdFrom', 'createdTo']);

function filterKept(text: string): TicketFilter {
  return JSON.parse(text, (key, value: unknown) => (INSTANTS.has(key) && typeof value === 'string' ? new Date(value) : value));
}

/** Beyond this a number beside a view says nothing more. */
const COUNT_LIMIT = 1000;
const COUNTS = Symbol('tickets of saved views');

/** How many of a view's tickets the caller may see; one statement for all views of a list. */
export function countsOfViews(ctx: Ctx): DataLoader<TicketFilter, number> {
  return loaderOf(ctx, COUNTS, async (filters: readonly TicketFilter[]) => {
    const conditions = await Promise.all(filters.map((filter) => ticketsAsked(ctx, filter)));
    const columns = conditions.map(
      ({ sql }) => `(select count(*) from (select 1 from ticket t where ${sql} limit ${COUNT_LIMIT}) counted)`,
    );
    const [row = []] = await ctx.db.read.rows(
      `select ${columns.join(', ')}`,
      conditions.flatMap(({ params }) => params),
    );
    return filters.map((_, index) => Number(row[index]));
  });
}
