import type { Priority } from '@shouwen/shared';
import { holds } from '../../kernel/actor.js';
import { done, type Outcome, refused } from '../../kernel/outcome.js';
import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { wordOf } from '../words/index.js';
import { type UsableCustomer, usableCustomer } from './customer.queries.js';
import { createCustomerIn } from './customer-create/customer-create.command.js';
import type { CustomerCreateRequest } from './customer-create/customer-create.rules.js';

export interface CustomerChoice {
  readonly id?: string | null;
  readonly fresh?: CustomerCreateRequest | null;
  /** Where the input of an act holds the two. */
  readonly fields: { readonly id: string; readonly fresh: string };
}

/** The customer named, if the actor may see it, or a new one in the same transaction. */
export async function chosenCustomer(tx: Tx, ctx: Ctx, { id, fresh, fields }: CustomerChoice): Promise<Outcome<UsableCustomer>> {
  if (id) {
    const known = await usableCustomer(tx, ctx.actor, id);
    return known ? done(known) : refused({ code: 'NOT_FOUND', field: [fields.id] });
  }
  if (!fresh) return refused({ code: 'REQUIRED', field: [fields.id] });
  if (!holds(ctx.actor, 'customer:create')) return refused({ code: 'NOT_ALLOWED', field: [fields.fresh] });
  const created = await createCustomerIn(tx, ctx, fresh);
  if (!created.userErrors) return done({ ...created.value, tier: fresh.tier?.trim() || null });
  return refused(...created.userErrors.map((refusal) => ({ ...refusal, field: [fields.fresh, ...(refusal.field ?? [])] })));
}

/** How pressing a matter of somebody of this tier is, when nobody says otherwise (LOY-01). */
export async function tierPriority(ctx: Ctx, tier: string | null): Promise<Priority> {
  const word = tier === null ? undefined : await wordOf(ctx, 'customer_tier', tier);
  return word?.details?.priority ?? 'normal';
}
