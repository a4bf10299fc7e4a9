import type { Permission } from '@shouwen/shared';
import type { GraphQLResolveInfo } from 'graphql';
import { type Actor, reachOf } from '../../kernel/actor.js';
import type { Ctx } from '../../platform/context.js';
import type { Reader } from '../../platform/db/db.js';
import { defineProjection, instant, type ProjectedRow, projection, readByIds, readOne } from '../../platform/db/projection.js';
import { type Connection, keysetPage, type PageArgs } from '../../platform/graphql/connection.js';
import { loaderOf } from '../../platform/graphql/loader-of.js';
import { noteLook } from '../../platform/looks/note-look.js';
import { inReachOf } from '../departments/index.js';
import type { CustomerKind, CustomerStage } from './customer-access.rules.js';
import { type FieldAsked, fieldConditions } from './customer-field.queries.js';
import { type CustomerSort, customerOrder } from './customer-order.rules.js';
import { type Condition, phoneCondition, searchCondition, upkeepConditions } from './customer-search.queries.js';
import { customerTags } from './customer-tag.queries.js';

export { type Condition, customersReachedBy } from './customer-search.queries.js';

/** What says whose customer it is. */
const PLACE = ['departmentId', 'creatorId'];

/** How a Customer is read. What not everybody may see is read under another name, so that nothing but its resolver shows it. */
export const customerTable = defineProjection({
  table: 'customer',
  type: 'Customer',
  columns: {
    id: 'id',
    version: 'version',
    kind: 'kind',
    stage: 'stage',
    name: 'name',
    rawTier: 'tier',
    rawSource: 'source',
    rawPaymentState: 'payment_state',
    rawContactPreference: 'contact_preference',
    rawLossReason: 'loss_reason',
    rawWordingNote: 'wording_note',
    rawConvertedOn: 'converted_on',
    rawLostOn: 'lost_on',
    rawOwnerId: 'owner_id',
    rawFileScore: 'file_score',
    rawReviewDueOn: 'review_due_on',
    rawPhone: 'phone',
    rawEmail: 'email',
    rawAddress: 'address',
    rawNote: 'note',
    departmentId: 'department_id',
    creatorId: 'creator_id',
    createdAt: instant('created_at'),
    updatedAt: instant('updated_at'),
    erasedAt: 'erased_at',
    mergedIntoId: 'merged_into_id',
  },
  fields: {
    phone: { needs: ['rawPhone', ...PLACE] },
    email: { needs: ['rawEmail', ...PLACE] },
    address: { needs: ['rawAddress'] },
    note: { needs: ['rawNote'] },
    isMasked: { needs: ['rawPhone', 'rawEmail', ...PLACE] },
    canReveal: { needs: PLACE },
    channels: { needs: PLACE },
    viewerCan: { needs: ['rawOwnerId', 'rawSource', 'erasedAt', ...PLACE] },
    fields: { needs: ['kind', ...PLACE] },
    tags: { needs: PLACE },
    tier: { needs: ['rawTier'] },
    source: { needs: ['rawSource', ...PLACE] },
    paymentState: { needs: ['rawPaymentState', ...PLACE] },
    contactPreference: { needs: ['rawContactPreference', ...PLACE] },
    lossReason: { needs: ['rawLossReason', ...PLACE] },
    wordingNote: { needs: ['rawWordingNote'] },
    convertedOn: { needs: ['rawConvertedOn', ...PLACE] },
    lostOn: { needs: ['rawLostOn', ...PLACE] },
    owner: { needs: ['rawOwnerId', ...PLACE] },
    fileScore: { needs: ['rawFileScore', ...PLACE] },
    reviewDueOn: { needs: ['rawReviewDueOn', ...PLACE] },
    isReviewOverdue: { needs: ['rawReviewDueOn', ...PLACE] },
    department: { needs: ['departmentId'] },
  },
  always: ['id', 'mergedIntoId'],
});

/** The one scope predicate of customers (alias `t` unless said otherwise): those that reading reaches or, of those, another right. */
export function customersVisibleTo(actor: Actor, permission: Permission = 'customer:read', alias = 't'): Condition {
  const own = customersReached(actor, { permission, alias, isOwnIncluded: true });
  return actor.viewedBy ? bothOf(own, customersReached(actor.viewedBy, { permission, alias, isOwnIncluded: false })) : own;
}

interface ReachAsked {
  readonly permission: Permission;
  readonly alias: string;
  readonly isOwnIncluded: boolean;
}

function customersReached(actor: Actor, { permission, alias, isOwnIncluded }: ReachAsked): Condition {
  const reach = reachOf(actor, permission);
  if (!reach) return { sql: '1 = 0', params: [] };
  if (reach.all) return { sql: '1 = 1', params: [] };
  const within = inReachOf(`${alias}.department_id`, { actor, reach });
  const isOwn = isOwnIncluded && (reach.own || reach.participated) && actor.personId !== null;
  const parts = [...(within ? [within] : []), ...(isOwn ? [{ sql: `${alias}.creator_id = ?`, params: [actor.personId] }] : [])];
  return parts.length > 0
    ? { sql: `(${parts.map(({ sql }) => sql).join(' or ')})`, params: parts.flatMap(({ params }) => params) }
    : { sql: '1 = 0', params: [] };
}

function bothOf(one: Condition, other: Condition): Condition {
  return { sql: `${one.sql} and ${other.sql}`, params: [...one.params, ...other.params] };
}

export async function findVisibleCustomer(ctx: Ctx, id: string, info: GraphQLResolveInfo): Promise<ProjectedRow | null> {
  const visible = customersVisibleTo(ctx.actor);
  const plan = projection(info, customerTable);
  const read = (one: string) => readOne(ctx.db.read, plan, { sql: `t.id = ? and ${visible.sql}`, params: [one, ...visible.params] });
  return viewed(ctx, await withFollowed(read, id));
}

/** The customer that an id leads to: of two that were merged both ids lead to the one that is kept (CUS-07). */
async function withFollowed(read: (id: string) => Promise<ProjectedRow | null>, id: string): Promise<ProjectedRow | null> {
  const row = await read(id);
  return typeof row?.mergedIntoId === 'string' ? read(row.mergedIntoId) : row;
}

function viewed(ctx: Ctx, row: ProjectedRow | null): ProjectedRow | null {
  if (row) noteLook(ctx, { objectType: 'customer', objectId: String(row.id), kind: 'viewed' });
  return row;
}

/** For `node` and `nodes`: customers asked for together are read together. */
export async function customerNode(ctx: Ctx, id: string, info: GraphQLResolveInfo): Promise<ProjectedRow | null> {
  const plan = projection(info, customerTable);
  const read = (ids: readonly string[]) => readByIds(ctx.db.read, plan, ids, customersVisibleTo(ctx.actor));
  const loader = loaderOf<string, ProjectedRow | null>(ctx, plan, read);
  return viewed(ctx, await withFollowed((one) => loader.load(one), id));
}

/** The customer a command of the actor just wrote, whatever the actor's reach, as the payload asks for it. */
export async function readCustomer(ctx: Ctx, id: string, info: GraphQLResolveInfo): Promise<ProjectedRow | null> {
  return readOne(ctx.db.read, projection(info, customerTable, ['customer']), { sql: 't.id = ?', params: [id] });
}

/** Those that lists show: of an erased file nothing is left, and whoever was merged is listed as the one they are. */
export const LISTED_CUSTOMERS = 't.erased_at is null and t.merged_into_id is null';

/** The customer as far as a command may use them; null when the actor does not see them. */
async function visibleCustomer(reader: Reader, actor: Actor, id: string): Promise<{ readonly tier: string | null } | null> {
  const visible = customersVisibleTo(actor);
  const sql = `select t.tier from customer t where t.id = ? and ${LISTED_CUSTOMERS} and ${visible.sql}`;
  const [row] = await reader.rows(sql, [id, ...visible.params]);
  return row ? { tier: row[0] === null ? null : String(row[0]) } : null;
}

/** Whether the actor may use this customer in a command. */
export async function isCustomerVisible(reader: Reader, actor: Actor, id: string): Promise<boolean> {
  return (await visibleCustomer(reader, actor, id)) !== null;
}

export interface UsableCustomer {
  readonly customerId: string;
  /** The code of their tier. */
  readonly tier: string | null;
}

/** The customer that an id leads to, if the actor may use them in a command. */
export async function usableCustomer(reader: Reader, actor: Actor, id: string): Promise<UsableCustomer | null> {
  const known = await visibleCustomer(reader, actor, id);
  if (known) return { customerId: id, ...known };
  const [row] = await reader.rows('select merged_into_id from customer where id = ? and merged_into_id is not null', [id]);
  const keptId = row && String(row[0]);
  const kept = keptId ? await visibleCustomer(reader, actor, keptId) : null;
  return keptId && kept ? { customerId: keptId, ...kept } : null;
}

export interface CustomersAsked {
  readonly search?: string | null;
  readonly phone?: string | null;
  readonly kind?: CustomerKind | null;
  readonly fields?: readonly FieldAsked[] | null;
  readonly tagIds?: readonly string[] | null;
  readonly tier?: string | null;
  readonly stage?: CustomerStage | null;
  readonly ownerId?: string | null;
  readonly fileScoreBelow?: number | null;
  readonly isReviewOverdue?: boolean | null;
}

export interface PageAsked {
  readonly sort?: CustomerSort | null;
  readonly page: PageArgs;
  readonly info: GraphQLResolveInfo;
}

/** The customers asked for, of those the actor may see: filter and scope predicate as one condition. */
export async function customersAsked(ctx: Ctx, asked: CustomersAsked): Promise<Condition> {
  const known = await fieldConditions(ctx, asked.fields ?? []);
  const said = [
    ...searchCondition(ctx, asked.search),
    ...phoneCondition(asked.phone),
    ...known,
    ...customerTags.having(asked.tagIds ?? []),
    ...upkeepConditions(ctx, asked),
  ];
  const conditions = [customersVisibleTo(ctx.actor), { sql: LISTED_CUSTOMERS, params: [] }, ...said];
  const columns = { kind: asked.kind, stage: asked.stage, tier: asked.tier, owner_id: asked.ownerId };
  for (const [column, value] of Object.entries(columns)) if (value) conditions.push({ sql: `t.${column} = ?`, params: [value] });
  return { sql: conditions.map((one) => one.sql).join(' and '), params: conditions.flatMap((one) => one.params) };
}

/** Customers the actor may see, newest first unless another order is asked for. */
export async function listCustomers(ctx: Ctx, asked: CustomersAsked, { page, info, sort }: PageAsked): Promise<Connection<ProjectedRow>> {
  return keysetPage(ctx.db.read, {
    plan: projection(info, customerTable, ['nodes']),
    from: 'customer',
    where: await customersAsked(ctx, asked),
    order: customerOrder(sort ?? 'created_desc'),
    page,
    info,
  });
}
