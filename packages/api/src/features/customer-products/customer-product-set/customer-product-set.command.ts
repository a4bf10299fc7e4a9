import { changesBetween } from '../../../kernel/changes.js';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { newId } from '../../../kernel/id.js';
import { done, type Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { findRow, guardedUpdate, insertRows } from '../../../platform/db/write.js';
import { localToday } from '../../../platform/settings/time-zone.js';
import { type CustomerPlan, changeCustomer } from '../../customers/index.js';
import { CustomerProductEntity } from '../customer-product.entity.js';
import { checkProductDays } from '../warranty.rules.js';

const TEXTS = ['serial', 'warrantyTerms', 'returnTerms', 'refundTerms', 'note'] as const;
const DAYS = ['boughtOn', 'warrantyUntil'] as const;

type Optional = Partial<Record<(typeof TEXTS)[number] | (typeof DAYS)[number], string | null>>;

export interface CustomerProductSetRequest extends Optional {
  readonly customerId: string;
  /** Absent: one that was not on file. */
  readonly productId?: string | null;
  readonly version?: number | null;
  readonly model: string;
}

/** Puts something a customer owns on file, or what is known of it right. All of it is said each time. */
export async function customerProductSet(
  ctx: Ctx,
  request: CustomerProductSetRequest,
): Promise<Outcome<{ customerId: string; productId: string }>> {
  const productId = request.productId ?? newId('cpr', ctx.clock.now());
  const outcome = await changeCustomer(ctx, {
    customerId: request.customerId,
    version: null,
    type: 'customer.product_set',
    decide: (tx, customer) => decide(tx, ctx, { productId, request: { ...request, customerId: customer.id } }),
  });
  return outcome.userErrors ? outcome : done({ ...outcome.value, productId });
}

interface Asked {
  readonly productId: string;
  readonly request: CustomerProductSetRequest;
}

async function decide(tx: Tx, ctx: Ctx, { productId, request }: Asked): Promise<Decision<CustomerPlan | null>> {
  const { customerId } = request;
  const known = request.productId ? await findRow(tx, CustomerProductEntity, { id: productId, customerId }) : null;
  if (request.productId && !known) return refuse('NOT_FOUND', undefined, ['productId']);
  if (known && known.version !== request.version) return refuse('CONFLICT');
  const right = checkProductDays(request, localToday(ctx));
  if (!right.allowed) return right;
  const values = valuesOf(request);
  const changed = Object.keys(known ? changesBetween<object>(known, values) : values);
  if (changed.length === 0) return allow(null);
  return allow({
    payload: { productId, isNew: known === null, fields: changed },
    async write() {
      if (known) await guardedUpdate(tx, CustomerProductEntity, known, values);
      else await insertRows(tx, CustomerProductEntity, [{ id: productId, version: 1, customerId, ...values, createdAt: ctx.clock.now() }]);
    },
  });
}

function valuesOf(request: CustomerProductSetRequest): Partial<CustomerProductEntity> & { model: string } {
  const texts = Object.fromEntries(TEXTS.map((key) => [key, request[key]?.trim() || null]));
  return { model: request.model.trim(), ...texts, ...Object.fromEntries(DAYS.map((key) => [key, request[key] ?? null])) };
}
