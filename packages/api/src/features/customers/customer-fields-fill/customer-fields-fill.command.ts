import { allow, type Decision } from '../../../kernel/decision.js';
import { marks } from '../../../kernel/marks.js';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { findRows, insertRows } from '../../../platform/db/write.js';
import type { CustomerEntity } from '../customer.entity.js';
import { type CustomerPlan, changeCustomer } from '../customer-change.command.js';
import { CustomerFieldValueEntity } from '../customer-field.entity.js';
import { byField, fieldsShownTo } from '../customer-field.queries.js';
import { type FieldFilled, planFill } from './customer-fields-fill.rules.js';

export interface CustomerFieldsFillRequest {
  readonly customerId: string;
  readonly version: number;
  readonly values: readonly FieldFilled[];
}

/** Fills in fields of a customer; those that are not named stay. The log says which changed, never what to. */
export function customerFieldsFill(
  ctx: Ctx,
  { customerId, version, values }: CustomerFieldsFillRequest,
): Promise<Outcome<{ customerId: string }>> {
  return changeCustomer(ctx, {
    customerId,
    version,
    type: 'customer.fields_filled',
    decide: (tx, customer) => decide(tx, ctx, { customer, values }),
  });
}

interface Asked {
  readonly customer: CustomerEntity;
  readonly values: readonly FieldFilled[];
}

async function decide(tx: Tx, ctx: Ctx, { customer, values }: Asked): Promise<Decision<CustomerPlan | null>> {
  const customerId = customer.id;
  const [fields, known] = await Promise.all([
    fieldsShownTo(ctx),
    findRows(tx, CustomerFieldValueEntity, { customerId }, { orderBy: { place: 'asc' } }),
  ]);
  const decision = planFill({ fields, kind: customer.kind, known: byField(known) }, values);
  if (!decision.allowed) return decision;
  const changed = decision.plan;
  if (changed.length === 0) return allow(null);
  return allow({
    payload: { fields: changed.map(({ field }) => field.code) },
    async write() {
      const ids = changed.map(({ field }) => field.id);
      await tx.run(`delete from customer_field_value where customer_id = ? and field_id in (${marks(ids)})`, [customerId, ...ids]);
      const rows = changed.flatMap(({ field, values: kept }) =>
        kept.map((value, place) => ({ customerId, fieldId: field.id, place, value })),
      );
      await insertRows(tx, CustomerFieldValueEntity, rows);
    },
  });
}
