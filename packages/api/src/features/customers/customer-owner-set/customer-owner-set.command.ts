import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { findVisiblePerson } from '../../people/index.js';
import { wordOf } from '../../words/index.js';
import type { CustomerEntity } from '../customer.entity.js';
import { type CustomerPlan, changeCustomer } from '../customer-change.command.js';
import { mayHaveOwner } from './customer-owner-set.rules.js';

export interface CustomerOwnerSetRequest {
  readonly customerId: string;
  readonly version: number;
  readonly ownerId?: string | null;
  readonly reason?: string | null;
}

/** Says who looks after a customer, hands them over, or takes them on. Each change stands in the log with both and its reason. */
export function customerOwnerSet(ctx: Ctx, request: CustomerOwnerSetRequest): Promise<Outcome<{ customerId: string }>> {
  const { customerId, version, ownerId = null, reason } = request;
  return changeCustomer(ctx, {
    customerId,
    version,
    type: 'customer.owner_set',
    check: async (customer) => mayHaveOwner(ctx.actor, { ...customer, isCompanyLead: await isCompanyLead(ctx, customer) }, ownerId),
    decide: (_, customer) => decide(ctx, customer, { ownerId, reason: reason?.trim() || null }),
  });
}

interface Wish {
  readonly ownerId: string | null;
  readonly reason: string | null;
}

async function decide(ctx: Ctx, customer: CustomerEntity, { ownerId, reason }: Wish): Promise<Decision<CustomerPlan | null>> {
  if (ownerId === customer.ownerId) return allow(null);
  const owner = ownerId === null ? null : await findVisiblePerson(ctx, ownerId);
  if (ownerId !== null && !owner) return refuse('NOT_FOUND', undefined, ['ownerId']);
  if (owner && !owner.isActive) return refuse('PERSON_INACTIVE', undefined, ['ownerId']);
  return allow({ changes: { ownerId }, ...(reason !== null && { texts: { reason } }) });
}

/** Whether they came to the organisation by themselves. */
export async function isCompanyLead(ctx: Ctx, { source }: Pick<CustomerEntity, 'source'>): Promise<boolean> {
  const word = source === null ? undefined : await wordOf(ctx, 'customer_source', source);
  return word?.details?.isCompanyLead === true;
}
