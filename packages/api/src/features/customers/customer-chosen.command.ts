import { holds } from '../../kernel/actor.js';
import { done, type Outcome, refused } from '../../kernel/outcome.js';
import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { usableCustomerId } from './customer.queries.js';
import { createCustomerIn } from './customer-create/customer-create.command.js';
import type { CustomerCreateRequest } from './customer-create/customer-create.rules.js';

export interface CustomerChoice {
  readonly id?: string | null;
  readonly fresh?: CustomerCreateRequest | null;
  /** Where the input of an act holds the two. */
  readonly fields: { readonly id: string; readonly fresh: string };
}

/** The customer named, if the actor may see it, or a new one in the same transaction. */
export async function chosenCustomer(tx: Tx, ctx: Ctx, { id, fresh, fields }: CustomerChoice): Promise<Outcome<{ customerId: string }>> {
  if (id) {
    const customerId = await usableCustomerId(tx, ctx.actor, id);
    return customerId ? done({ customerId }) : refused({ code: 'NOT_FOUND', field: [fields.id] });
  }
  if (!fresh) return refused({ code: 'REQUIRED', field: [fields.id] });
  if (!holds(ctx.actor, 'customer:create')) return refused({ code: 'NOT_ALLOWED', field: [fields.fresh] });
  const created = await createCustomerIn(tx, ctx, fresh);
  if (!created.userErrors) return created;
  return refused(...created.userErrors.map((refusal) => ({ ...refusal, field: [fields.fresh, ...(refusal.field ?? [])] })));
}
