import type { Permission } from '@shouwen/shared';
import type { Actor } from '../../kernel/actor.js';
import { allow, refuse } from '../../kernel/decision.js';
import { findRow } from '../../platform/db/write.js';
import type { Explainer } from '../../platform/explainer.js';
import { CustomerEntity } from './customer.entity.js';
import { reachesCustomer } from './customer-access.rules.js';

/** Why somebody may do something to a customer or not, by the rule that guards it. */
export const explainCustomer: Explainer = {
  prefix: 'cus',
  nouns: ['customer'],
  read: 'customer:read',
  async load(ctx, id) {
    const customer = await findRow(ctx.db.read, CustomerEntity, { id });
    if (!customer) return null;
    return {
      label: customer.name,
      departmentId: customer.departmentId,
      fields: ['customer.phone', 'customer.email', 'customer.address', 'customer.note'],
      judge: (actor: Actor, permission: Permission) => {
        const isReached = reachesCustomer(actor, permission, customer);
        return { isReached, decision: isReached ? allow() : refuse('OUT_OF_REACH') };
      },
    };
  },
};
