import { allow, refuse } from '../../../kernel/decision.js';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { findRow } from '../../../platform/db/write.js';
import { isCustomerVisible } from '../customer.queries.js';
import { changeCustomer } from '../customer-change.command.js';
import { CustomerContactEntity } from '../customer-contact.entity.js';

export interface CustomerContactRemoveRequest {
  readonly customerId: string;
  readonly contactId: string;
}

/** From now on they no longer speak for the customer; both stay. */
export function customerContactRemove(
  ctx: Ctx,
  { customerId, contactId }: CustomerContactRemoveRequest,
): Promise<Outcome<{ customerId: string }>> {
  return changeCustomer(ctx, {
    customerId,
    version: null,
    type: 'customer.contact_removed',
    async decide(tx) {
      const known = await findRow(tx, CustomerContactEntity, { customerId, contactId });
      if (!known || !(await isCustomerVisible(tx, ctx.actor, contactId))) return refuse('NOT_FOUND', undefined, ['contactId']);
      return allow({
        payload: { contactId, role: { from: known.role, to: null } },
        async write() {
          await tx.run('delete from customer_contact where id = ?', [known.id]);
        },
      });
    },
  });
}
