import type { GraphQLResolveInfo } from 'graphql';
import type { Ctx } from '../../platform/context.js';
import { isoInstant } from '../../platform/db/db.js';
import { idIn } from '../../platform/db/id-in.js';
import type { ProjectedRow } from '../../platform/db/projection.js';
import { type Connection, keysetPages, nestedPage, type PageArgs } from '../../platform/graphql/connection.js';
import { loaderOf } from '../../platform/graphql/loader-of.js';
import { localToday } from '../../platform/settings/time-zone.js';
import { type CustomerFile, customersVisibleTo } from '../customers/index.js';
import { staff } from '../people/index.js';
import { type WordRow, wordBook, wordView } from '../words/index.js';
import type { Benefit } from './points.rules.js';

/** A customer as far as loyalty goes. */
export interface Loyal extends CustomerFile {
  readonly id: string;
  readonly tier: string | null;
  readonly balance: number;
}

/** What a customer has, by a column that names them. */
export const BALANCE = '(select coalesce(sum(p.points), 0) from points_entry p where p.customer_id = c.id)';

const LOYAL = Symbol('points of customers');

/** Points of customers whom the actor may read; one statement for all of a list. */
export function loyalOf(ctx: Ctx, customerId: string): Promise<Loyal | null> {
  return loaderOf(ctx, LOYAL, async (ids: readonly string[]) => {
    const [asked, visible] = [idIn(ctx.db.engine, 'c.id', ids), customersVisibleTo(ctx.actor, 'customer:read', 'c')];
    const columns = 'c.id, c.tier, c.department_id as departmentId, c.creator_id as creatorId, c.erased_at as erasedAt';
    const sql = `select ${columns}, ${BALANCE} as balance from customer c where ${asked.sql} and ${visible.sql}`;
    const rows = await ctx.db.read.objects<Loyal>(sql, [...asked.params, ...visible.params]);
    const byId = new Map(rows.map((row) => [row.id, { ...row, balance: Number(row.balance) }]));
    return ids.map((id) => byId.get(id) ?? null);
  }).load(customerId);
}

export function benefitOf({ code, isArchived, details }: WordRow): Benefit {
  return { code, isArchived, points: details?.points ?? 0, tiers: details?.tiers ?? [] };
}

interface Asked {
  readonly customerId: string;
  readonly page: PageArgs;
  readonly info: GraphQLResolveInfo;
}

interface Listed extends Asked {
  readonly table: string;
  readonly columns: readonly string[];
  readonly order: Parameters<typeof keysetPages>[1]['order'];
  read(row: readonly unknown[]): ProjectedRow;
}

/** Of customers whom the actor was shown: `loyalOf` looked whether they may read them. */
function listed(ctx: Ctx, { customerId, table, columns, order, page, info, read }: Listed): Promise<Connection<ProjectedRow>> {
  const request = { plan: { columns: columns.map((column) => `t.${column}`), joins: '', read }, from: table, order, page, info };
  const pagesOf = (ids: readonly string[]) =>
    keysetPages(
      ctx.db.read,
      request,
      ids.map((id) => ({ sql: 't.customer_id = ?', params: [id] })),
    );
  return nestedPage(ctx, { info, parent: customerId, pagesOf });
}

const ENTRY = ['id', 'kind', 'points', 'benefit', 'reason', 'recorded_by_id', 'recorded_at'];

/** Points that came and went, the latest first. */
export async function pointsEntriesOf(ctx: Ctx, asked: Asked): Promise<Connection<ProjectedRow>> {
  const [people, words] = [await staff.of(ctx), (await wordBook.of(ctx)).of('loyalty_benefit')];
  return listed(ctx, {
    ...asked,
    table: 'points_entry',
    columns: ENTRY,
    order: [{ column: 'recorded_at', direction: 'desc', kind: 'instant' }],
    read([id, kind, points, benefit, reason, recordedById, recordedAt]) {
      const word = words.find(({ code }) => code === benefit);
      return {
        ...{ id, kind, points, reason },
        benefit: word ? wordView(ctx, word) : null,
        recordedBy: (typeof recordedById === 'string' && people.find(recordedById)) || null,
        recordedAt: isoInstant(String(recordedAt)),
      };
    },
  });
}

const CARD = ['id', 'version', 'number', 'issued_on', 'valid_until', 'ended_on', 'end_reason'];

/** Cards of a customer, the latest first. */
export function cardsOf(ctx: Ctx, asked: Asked): Promise<Connection<ProjectedRow>> {
  const today = localToday(ctx);
  return listed(ctx, {
    ...asked,
    table: 'loyalty_card',
    columns: CARD,
    order: [{ column: 'issued_on', direction: 'desc', kind: 'text' }],
    read([id, version, number, issuedOn, validUntil, endedOn, endReason]) {
      const isGood = endedOn === null && (validUntil === null || String(validUntil) >= today);
      return { id, version, number, issuedOn, validUntil, endedOn, endReason, isGood };
    },
  });
}
