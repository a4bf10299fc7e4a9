import type { GraphQLResolveInfo } from 'graphql';
import type { Ctx } from '../../platform/context.js';
import { instant, type Reader } from '../../platform/db/db.js';
import { type Connection, keysetPage, type PageArgs } from '../../platform/graphql/connection.js';
import { setting } from '../../platform/settings/setting.js';
import { localToday, timeZone } from '../../platform/settings/time-zone.js';
import { type CustomerPlace, customersVisibleTo, LISTED_CUSTOMERS } from '../customers/index.js';
import { type FileFacts, isPastRetention, type RetentionRule, retentionOf } from './retention.rules.js';
import { RETENTION } from './retention.settings.js';

/** The file of a customer, as far as keeping it goes. */
export interface FileRow extends FileFacts, CustomerPlace {
  readonly id: string;
  readonly version: number;
  readonly name: string;
}

const COLUMNS = [
  't.id',
  't.version',
  't.name',
  't.kind',
  't.department_id',
  't.creator_id',
  't.updated_at',
  't.keep_until',
  't.erased_at',
  '(select max(k.updated_at) from ticket k where k.customer_id = t.id)',
  '(select count(*) from ticket k where k.customer_id = t.id and k.phase < 2)',
];

const at = (value: unknown): Date | null => (value === null ? null : instant(String(value)));
const text = (value: unknown): string | null => (value === null ? null : String(value));

function readFileRow(row: readonly unknown[]): FileRow {
  const [id, version, name, kind, departmentId, creatorId, updatedAt, keepUntil, erasedAt, lastTicketAt, openTickets] = row;
  return {
    id: String(id),
    version: Number(version),
    name: String(name),
    kind: kind === 'company' ? 'company' : 'person',
    departmentId: text(departmentId),
    creatorId: text(creatorId),
    changedAt: instant(String(updatedAt)),
    keepUntil: text(keepUntil),
    erasedAt: at(erasedAt),
    lastTicketAt: at(lastTicketAt),
    openTickets: Number(openTickets),
  };
}

export async function retentionRule(ctx: Ctx): Promise<RetentionRule> {
  const days = { person: await setting(ctx, RETENTION.person), company: await setting(ctx, RETENTION.company) };
  return { days, zone: timeZone(ctx), today: localToday(ctx) };
}

/** The file of a customer whom the actor may see. */
export async function findFile(ctx: Ctx, reader: Reader, customerId: string): Promise<FileRow | null> {
  const visible = customersVisibleTo(ctx.actor);
  const sql = `select ${COLUMNS.join(', ')} from customer t where t.id = ? and ${visible.sql}`;
  const [row] = await reader.rows(sql, [customerId, ...visible.params]);
  return row ? readFileRow(row) : null;
}

export type RetentionView = ReturnType<typeof retentionView>;

export function retentionView(row: FileRow, rule: RetentionRule) {
  const { id, name, kind, keepUntil, erasedAt } = row;
  const { lastDealtOn, keptUntil, isOver } = retentionOf(row, rule);
  const isDecided = keptUntil !== null && keptUntil === keepUntil;
  return { row, rule, customerId: id, name, kind, lastDealtOn, keptUntil, isOver, isDecided, erasedAt };
}

export async function customerRetention(ctx: Ctx, customerId: string): Promise<RetentionView | null> {
  const row = await findFile(ctx, ctx.db.read, customerId);
  return row && retentionView(row, await retentionRule(ctx));
}

/** Files past their date that the actor may see and erase, the oldest first. */
export async function customersPastRetention(
  ctx: Ctx,
  { page, info }: { readonly page: PageArgs; readonly info: GraphQLResolveInfo },
): Promise<Connection<RetentionView>> {
  const rule = await retentionRule(ctx);
  const wheres = [
    { sql: LISTED_CUSTOMERS, params: [] },
    customersVisibleTo(ctx.actor),
    customersVisibleTo(ctx.actor, 'customer:erase'),
    isPastRetention(rule),
  ];
  return keysetPage(ctx.db.read, {
    plan: { columns: COLUMNS, joins: '', read: (row) => retentionView(readFileRow(row), rule) },
    from: 'customer',
    where: { sql: wheres.map(({ sql }) => sql).join(' and '), params: wheres.flatMap(({ params }) => params) },
    order: [{ column: 'updated_at', direction: 'asc', kind: 'instant' }],
    page,
    info,
  });
}
