import type { GraphQLResolveInfo } from 'graphql';
import type { Ctx } from '../../platform/context.js';
import { isoInstant } from '../../platform/db/db.js';
import { idIn } from '../../platform/db/id-in.js';
import { defineProjection, instant, type ProjectedRow, projection, readOne } from '../../platform/db/projection.js';
import { type Connection, keysetPages, nestedPage, type PageArgs } from '../../platform/graphql/connection.js';
import { loaderOf } from '../../platform/graphql/loader-of.js';
import { setting } from '../../platform/settings/setting.js';
import { localToday } from '../../platform/settings/time-zone.js';
import { customersVisibleTo } from '../customers/index.js';
import type { WarrantyDays } from './warranty.rules.js';
import { warrantyNoticeDays } from './warranty.settings.js';

const productTable = defineProjection({
  table: 'customer_product',
  type: 'CustomerProduct',
  columns: {
    ...{ id: 'id', version: 'version', model: 'model', serial: 'serial', boughtOn: 'bought_on', warrantyUntil: 'warranty_until' },
    ...{ warrantyTerms: 'warranty_terms', returnTerms: 'return_terms', refundTerms: 'refund_terms', note: 'note' },
    createdAt: instant('created_at'),
  },
  fields: { warranty: { needs: ['warrantyUntil'] } },
  always: ['id'],
});

interface Asked {
  readonly customerId: string;
  readonly page: PageArgs;
  readonly info: GraphQLResolveInfo;
}

/** What customers own, the latest put on file first; of customers whom the actor may read. */
export function productsOf(ctx: Ctx, { customerId, page, info }: Asked): Promise<Connection<ProjectedRow>> {
  const visible = customersVisibleTo(ctx.actor, 'customer:read', 'c');
  const request = {
    plan: projection(info, productTable, ['nodes']),
    from: 'customer_product',
    order: [{ column: 'created_at', direction: 'desc', kind: 'instant' }],
    page,
    info,
  } as const;
  const sql = `t.customer_id = ? and exists (select 1 from customer c where c.id = t.customer_id and ${visible.sql})`;
  const pagesOf = (ids: readonly string[]) =>
    keysetPages(
      ctx.db.read,
      request,
      ids.map((id) => ({ sql, params: [id, ...visible.params] })),
    );
  return nestedPage(ctx, { info, parent: customerId, pagesOf });
}

/** A product that a command of the actor just wrote. */
export function readProduct(ctx: Ctx, id: string, info: GraphQLResolveInfo): Promise<ProjectedRow | null> {
  return readOne(ctx.db.read, projection(info, productTable, ['product']), { sql: 't.id = ?', params: [id] });
}

const OF_TICKETS = Symbol('products of tickets');

const COLUMNS = ['id', 'version', 'model', 'serial', 'bought_on as boughtOn', 'warranty_until as warrantyUntil', 'note'];
const TERMS = ['warranty_terms as warrantyTerms', 'return_terms as returnTerms', 'refund_terms as refundTerms', 'created_at as createdAt'];

/** What a ticket is about; one statement for all tickets of a list. */
export function productOfTicket(ctx: Ctx, ticketId: string): Promise<object | null> {
  return loaderOf(ctx, OF_TICKETS, async (ids: readonly string[]) => {
    const asked = idIn(ctx.db.engine, 'l.ticket_id', ids);
    const columns = [...COLUMNS, ...TERMS].map((column) => `p.${column}`).join(', ');
    const rows = await ctx.db.read.objects<{ ticketId: string; createdAt: string }>(
      `select l.ticket_id as ticketId, ${columns} from ticket_product l join customer_product p on p.id = l.product_id where ${asked.sql}`,
      asked.params,
    );
    const byTicket = new Map(rows.map((row) => [row.ticketId, { ...row, createdAt: isoInstant(row.createdAt) }]));
    return ids.map((id) => byTicket.get(id) ?? null);
  }).load(ticketId);
}

export async function warrantyDays(ctx: Ctx): Promise<WarrantyDays> {
  return { today: localToday(ctx), noticeDays: await setting(ctx, warrantyNoticeDays) };
}
