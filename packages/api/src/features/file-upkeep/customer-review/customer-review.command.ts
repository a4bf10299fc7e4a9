import { allow, type Decision } from '../../../kernel/decision.js';
import { newId } from '../../../kernel/id.js';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { insertRows } from '../../../platform/db/write.js';
import { setting } from '../../../platform/settings/setting.js';
import { localToday } from '../../../platform/settings/time-zone.js';
import { type CustomerEntity, type CustomerPlan, changeCustomer } from '../../customers/index.js';
import { pointsInForce } from '../file-point.queries.js';
import { completenessOf, planNextReview } from '../file-point.rules.js';
import { FileReviewEntity } from '../file-review.entity.js';
import { REVIEW_DAYS } from '../file-upkeep.settings.js';
import { heldFiles } from '../held-file.queries.js';

export interface CustomerReviewRequest {
  readonly customerId: string;
  readonly version: number;
  readonly note?: string | null;
  readonly nextDueOn?: string | null;
}

/** Says that the file of a customer was looked over, and when it is the next time (CUS-06, CUS-36). */
export function customerReview(ctx: Ctx, request: CustomerReviewRequest): Promise<Outcome<{ customerId: string }>> {
  const { customerId, version } = request;
  return changeCustomer(ctx, {
    customerId,
    version,
    type: 'customer.reviewed',
    decide: (tx, customer) => decide(tx, ctx, { customer, request }),
  });
}

interface Asked {
  readonly customer: CustomerEntity;
  readonly request: CustomerReviewRequest;
}

async function decide(tx: Tx, ctx: Ctx, { customer, request }: Asked): Promise<Decision<CustomerPlan>> {
  const [today, days] = [localToday(ctx), await setting(ctx, REVIEW_DAYS[customer.kind])];
  const next = planNextReview(request.nextDueOn ?? null, { today, days });
  if (!next.allowed) return next;
  const file = (await heldFiles(tx, [customer.id])).get(customer.id) ?? { kind: customer.kind, held: new Set<string>() };
  const { score } = completenessOf(await pointsInForce(ctx), file);
  const recordedAt = ctx.clock.now();
  const said = { reviewedOn: today, score, note: request.note?.trim() || null, nextDueOn: next.plan };
  const row = { id: newId('frv', recordedAt), customerId: customer.id, ...said, reviewedById: ctx.actor.personId, recordedAt };
  return allow({
    changes: { reviewDueOn: next.plan, fileScore: score },
    payload: { score },
    write: () => insertRows(tx, FileReviewEntity, [row]),
  });
}
