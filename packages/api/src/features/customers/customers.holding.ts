import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { findRow, guardedUpdate } from '../../platform/db/write.js';
import { recordEvent } from '../../platform/events/record-event.js';
import type { Holding } from '../../platform/feature.js';
import { CustomerEntity } from './customer.entity.js';

/** Customers somebody looks after: nobody leaves them without anyone. */
export const customersLookedAfter: Holding = {
  async counts(_ctx, reader, personId) {
    const [row = []] = await reader.rows('select count(*) from customer where owner_id = ?', [personId]);
    return [{ kind: 'customersOwned', count: Number(row[0]) }];
  },
  async handOn(tx, ctx, { fromId, toId }) {
    const ids = await tx.rows('select id from customer where owner_id = ? order by id', [fromId]);
    for (const [id] of ids) await handOver(tx, ctx, { customerId: String(id), toId });
  },
};

async function handOver(tx: Tx, ctx: Ctx, { customerId, toId }: { readonly customerId: string; readonly toId: string }): Promise<void> {
  const customer = await findRow(tx, CustomerEntity, { id: customerId });
  if (!customer) return;
  if (!(await guardedUpdate(tx, CustomerEntity, customer, { ownerId: toId, updatedAt: ctx.clock.now() })))
    throw new Error('A customer changed meanwhile');
  await recordEvent(tx, ctx, {
    type: 'customer.owner_set',
    subject: { type: 'customer', id: customerId, seq: customer.version + 1 },
    departmentId: customer.departmentId,
    payload: { changes: { ownerId: { from: customer.ownerId, to: toId } } },
  });
}
