import type { GraphQLResolveInfo } from 'graphql';
import type { Actor } from '../../kernel/actor.js';
import type { Ctx } from '../../platform/context.js';
import { defineProjection, type ProjectedRow, projection } from '../../platform/db/projection.js';
import { type Connection, keysetPages, nestedPage, type PageArgs } from '../../platform/graphql/connection.js';
import { type Condition, customersVisibleTo, customerTable } from './customer.queries.js';

const contactTable = defineProjection({
  table: 'customer_contact',
  type: 'CustomerContact',
  columns: { id: 'id', role: 'role' },
  joins: {
    customer: { to: () => customerTable, on: 'customer_id' },
    contact: { to: () => customerTable, on: 'contact_id' },
  },
  always: ['id'],
});

interface Asked {
  /** Whose contacts, or for whom somebody is one. */
  readonly side: 'customer_id' | 'contact_id';
  readonly id: string;
  readonly page: PageArgs;
  readonly info: GraphQLResolveInfo;
}

/** Who speaks for a customer, or for whom a customer speaks, in the order in which they were named; the viewer must see both. */
export function contactsOf(ctx: Ctx, { side, id, page, info }: Asked): Promise<Connection<ProjectedRow>> {
  const seen = [bySide(ctx.actor, 'customer_id'), bySide(ctx.actor, 'contact_id')];
  const sql = seen.map((one) => ` and ${one.sql}`).join('');
  const params = seen.flatMap((one) => one.params);
  const plan = projection(info, contactTable, ['nodes']);
  const request = {
    plan,
    from: 'customer_contact',
    order: [{ column: 'created_at', direction: 'asc', kind: 'instant' }],
    page,
    info,
  } as const;
  const pagesOf = (ids: readonly string[]) =>
    keysetPages(
      ctx.db.read,
      request,
      ids.map((one) => ({ sql: `t.${side} = ?${sql}`, params: [one, ...params] })),
    );
  return nestedPage(ctx, { info, parent: id, pagesOf });
}

function bySide(actor: Actor, side: Asked['side']): Condition {
  const visible = customersVisibleTo(actor, 'customer:read', 'c');
  if (visible.sql === '1 = 1') return visible;
  return { sql: `exists (select 1 from customer c where c.id = t.${side} and ${visible.sql})`, params: visible.params };
}
