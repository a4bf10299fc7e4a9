import { allow, type Decision } from '../../../kernel/decision.js';
import { newId } from '../../../kernel/id.js';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { insertRows } from '../../../platform/db/write.js';
import { type CustomerEntity, type CustomerPlan, changeCustomer } from '../../customers/index.js';
import { wordOf } from '../../words/index.js';
import { PointsEntryEntity } from '../loyalty.entity.js';
import { BALANCE, benefitOf } from '../loyalty.queries.js';
import { mayCorrectPoints, mayRecordLoyalty } from '../loyalty-access.rules.js';
import { type PointsWish, planPoints } from '../points.rules.js';

export interface PointsRecordRequest {
  readonly customerId: string;
  readonly kind: PointsWish['kind'];
  readonly points?: number | null;
  readonly benefit?: string | null;
  readonly reason?: string | null;
}

/** Points come or go. The customer is locked meanwhile, so that the same points are not spent twice. */
export function pointsRecord(ctx: Ctx, { customerId, ...wish }: PointsRecordRequest): Promise<Outcome<{ customerId: string }>> {
  return changeCustomer(ctx, {
    customerId,
    version: null,
    type: 'customer.points_recorded',
    check: async (customer) => (wish.kind === 'correct' ? mayCorrectPoints : mayRecordLoyalty)(ctx.actor, customer),
    decide: (tx, customer) => decide(tx, ctx, { customer, wish }),
  });
}

interface Asked {
  readonly customer: CustomerEntity;
  readonly wish: Omit<PointsRecordRequest, 'customerId'>;
}

async function decide(tx: Tx, ctx: Ctx, { customer: { id: customerId, tier }, wish }: Asked): Promise<Decision<CustomerPlan>> {
  const { kind, benefit = null } = wish;
  const reason = wish.reason?.trim() || null;
  const [row] = await tx.rows(`select ${BALANCE} from customer c where c.id = ?`, [customerId]);
  const word = benefit === null ? null : await wordOf(ctx, 'loyalty_benefit', benefit);
  const decision = planPoints(
    { balance: Number(row?.[0]), tier },
    { kind, points: wish.points ?? null, benefit: word && benefitOf(word), reason },
  );
  if (!decision.allowed) return decision;
  const points = decision.plan;
  const now = ctx.clock.now();
  const entry = { customerId, kind, points, benefit, reason, recordedById: ctx.actor.personId, recordedAt: now };
  return allow({
    payload: { kind, points, benefit },
    write: () => insertRows(tx, PointsEntryEntity, [{ id: newId('pnt', now), ...entry }]),
  });
}
