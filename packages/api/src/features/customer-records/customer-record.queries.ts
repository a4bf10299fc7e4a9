import type { GraphQLResolveInfo } from 'graphql';
import type { Ctx } from '../../platform/context.js';
import type { SqlValue } from '../../platform/db/db.js';
import { idIn } from '../../platform/db/id-in.js';
import { bool, defineProjection, instant, json, type ProjectedRow, projection, readOne } from '../../platform/db/projection.js';
import { type Connection, keysetPage, keysetPages, nestedPage, type PageArgs } from '../../platform/graphql/connection.js';
import { loaderOf } from '../../platform/graphql/loader-of.js';
import { localToday } from '../../platform/settings/time-zone.js';
import { type CustomerFile, type CustomerKind, customersVisibleTo, customerTable } from '../customers/index.js';
import { recordKinds } from './record-kind.queries.js';

const recordTable = defineProjection({
  table: 'customer_record',
  type: 'CustomerRecord',
  columns: {
    ...{ id: 'id', version: 'version', onDay: 'on_day', dueOn: 'due_on', endedOn: 'ended_on', endingNote: 'ending_note' },
    ...{
      rawKindId: 'kind_id',
      rawHolderId: 'holder_id',
      rawEnding: 'ending',
      rawRecordedById: 'recorded_by_id',
      voidReason: 'void_reason',
    },
    isOpen: bool('is_open'),
    rawAnswers: json('answers'),
    recordedAt: instant('recorded_at'),
  },
  joins: { customer: { to: () => customerTable, on: 'customer_id' } },
  fields: {
    kind: { needs: ['rawKindId'] },
    isOverdue: { needs: ['isOpen', 'dueOn'] },
    holder: { needs: ['rawHolderId'] },
    values: { needs: ['rawKindId', 'rawAnswers'] },
    ending: { needs: ['rawKindId', 'rawEnding'] },
    recordedBy: { needs: ['rawRecordedById'] },
  },
  always: ['id'],
});

export interface RecordsAsked {
  readonly kinds?: readonly string[] | null;
  readonly isOpen?: boolean | null;
  readonly isOverdue?: boolean | null;
  readonly holderId?: string | null;
}

export interface Condition {
  readonly sql: string;
  readonly params: readonly SqlValue[];
}

/** Records follow their customer: whoever may not read the one sees none of the others. */
function ofVisibleCustomers({ actor }: Ctx): Condition {
  const visible = customersVisibleTo(actor, 'customer:read', 'c');
  return { sql: `exists (select 1 from customer c where c.id = t.customer_id and ${visible.sql})`, params: visible.params };
}

/** The records asked for, of those the actor may read. */
export async function recordConditions(ctx: Ctx, { kinds, isOpen, isOverdue, holderId }: RecordsAsked): Promise<Condition> {
  const parts: Condition[] = [ofVisibleCustomers(ctx)];
  if (kinds != null) {
    const ids = (await recordKinds.of(ctx)).filter(({ code }) => kinds.includes(code)).map(({ id }) => id);
    parts.push(idIn(ctx.db.engine, 't.kind_id', ids));
  }
  if (isOpen != null) parts.push({ sql: 't.is_open = ?', params: [isOpen] });
  if (isOverdue === true) parts.push({ sql: 't.is_open = ? and t.due_on < ?', params: [true, localToday(ctx)] });
  if (holderId != null) parts.push({ sql: 't.holder_id = ?', params: [holderId] });
  return { sql: parts.map(({ sql }) => sql).join(' and '), params: parts.flatMap(({ params }) => params) };
}

interface Listed {
  readonly asked: RecordsAsked;
  readonly page: PageArgs;
  readonly info: GraphQLResolveInfo;
}

const LATEST = [{ column: 'recorded_at', direction: 'desc', kind: 'instant' }] as const;

/** Records about all customers whom the actor may read, the latest first. */
export async function listRecords(ctx: Ctx, { asked, page, info }: Listed): Promise<Connection<ProjectedRow>> {
  const plan = projection(info, recordTable, ['nodes']);
  return keysetPage(ctx.db.read, { plan, from: 'customer_record', where: await recordConditions(ctx, asked), order: LATEST, page, info });
}

/** Records about customers, the latest first. */
export async function recordsOf(ctx: Ctx, customerId: string, { asked, page, info }: Listed): Promise<Connection<ProjectedRow>> {
  const where = await recordConditions(ctx, asked);
  const request = { plan: projection(info, recordTable, ['nodes']), from: 'customer_record', order: LATEST, page, info };
  const pagesOf = (ids: readonly string[]) =>
    keysetPages(
      ctx.db.read,
      request,
      ids.map((id) => ({ sql: `t.customer_id = ? and ${where.sql}`, params: [id, ...where.params] })),
    );
  return nestedPage(ctx, { info, parent: customerId, pagesOf });
}

/** A record that a command of the actor just wrote. */
export function readRecord(ctx: Ctx, id: string, info: GraphQLResolveInfo): Promise<ProjectedRow | null> {
  return readOne(ctx.db.read, projection(info, recordTable, ['record']), { sql: 't.id = ?', params: [id] });
}

/** A customer as far as keeping records goes. */
export interface RecordedCustomer extends CustomerFile {
  readonly kind: CustomerKind;
}

const RECORDED = Symbol('customers of records');

/** Null where the actor may not read them; one statement for all of a list. */
export function recordedCustomer(ctx: Ctx, customerId: string): Promise<RecordedCustomer | null> {
  return loaderOf(ctx, RECORDED, async (ids: readonly string[]) => {
    const [asked, visible] = [idIn(ctx.db.engine, 'c.id', ids), customersVisibleTo(ctx.actor, 'customer:read', 'c')];
    const columns = 'c.id, c.kind, c.department_id as departmentId, c.creator_id as creatorId, c.erased_at as erasedAt';
    const rows = await ctx.db.read.objects<RecordedCustomer & { readonly id: string }>(
      `select ${columns} from customer c where ${asked.sql} and ${visible.sql}`,
      [...asked.params, ...visible.params],
    );
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  }).load(customerId);
}
