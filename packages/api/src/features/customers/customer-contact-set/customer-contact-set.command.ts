import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { newId } from '../../../kernel/id.js';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { findRow, insertRows, updateRow } from '../../../platform/db/write.js';
import { type CustomerPlan, changeCustomer } from '../customer-change.command.js';
import { chosenCustomer } from '../customer-chosen.command.js';
import { CustomerContactEntity } from '../customer-contact.entity.js';
import type { CustomerCreateRequest } from '../customer-create/customer-create.rules.js';

export interface CustomerContactSetRequest {
  readonly customerId: string;
  readonly contactId?: string | null;
  readonly newContact?: CustomerCreateRequest | null;
  readonly role: string;
}

/** Says that somebody, known or new, speaks for a customer and as what (CUS-03); of somebody who does already, as what from now on. */
export function customerContactSet(ctx: Ctx, request: CustomerContactSetRequest): Promise<Outcome<{ customerId: string }>> {
  return changeCustomer(ctx, {
    customerId: request.customerId,
    version: null,
    type: 'customer.contact_set',
    decide: (tx) => planContact(tx, ctx, request),
  });
}

async function planContact(tx: Tx, ctx: Ctx, request: CustomerContactSetRequest): Promise<Decision<CustomerPlan>> {
  const { customerId, contactId: id, newContact: fresh } = request;
  if (id && fresh) return refuse('CUSTOMER_AMBIGUOUS', undefined, ['contactId']);
  if (id === customerId) return refuse('CUSTOMER_OWN_CONTACT', undefined, ['contactId']);
  const chosen = await chosenCustomer(tx, ctx, { id, fresh, fields: { id: 'contactId', fresh: 'newContact' } });
  if (chosen.userErrors) return { allowed: false, refusal: chosen.userErrors[0] ?? { code: 'NOT_FOUND', field: ['contactId'] } };
  const contactId = chosen.value.customerId;
  const role = request.role.trim();
  const known = await findRow(tx, CustomerContactEntity, { customerId, contactId });
  return allow({
    payload: { contactId, role: { from: known?.role ?? null, to: role } },
    write: () => write(tx, ctx, { customerId, contactId, role, id: known?.id ?? null }),
  });
}

interface Writing {
  readonly customerId: string;
  readonly contactId: string;
  readonly role: string;
  /** Null: did not speak for them until now. */
  readonly id: string | null;
}

async function write(tx: Tx, ctx: Ctx, { id, role, ...pair }: Writing): Promise<void> {
  const now = ctx.clock.now();
  if (id) await updateRow(tx, CustomerContactEntity, id, { role });
  else await insertRows(tx, CustomerContactEntity, [{ id: newId('cct', now), ...pair, role, createdAt: now }]);
}
