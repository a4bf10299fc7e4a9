import type { Actor } from '../../../kernel/actor.js';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { findRow, findRows, updateRow } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { CustomerEntity, mayMergeCustomer, reachesCustomer } from '../../customers/index.js';
import { CustomerTwinEntity } from '../customer-twin.entity.js';

export interface CustomerTwinDismissRequest {
  readonly twinId: string;
  /** False: they may be one after all. */
  readonly isDismissed: boolean;
}

/** Says that two customers who look alike are two, so that nobody asks again. */
export function customerTwinDismiss(ctx: Ctx, { twinId, isDismissed }: CustomerTwinDismissRequest): Promise<Outcome<{ twinId: string }>> {
  return runCommand(ctx, async (tx) => {
    const twin = await findRow(tx, CustomerTwinEntity, { id: twinId });
    const pair = twin ? await findRows(tx, CustomerEntity, { id: [twin.oneId, twin.otherId] }) : [];
    const permitted = checkPair(ctx.actor, pair);
    if (!permitted.allowed) return refused(permitted.refusal);
    if (twin && (twin.dismissedAt !== null) !== isDismissed) await judge(tx, ctx, { twin, isDismissed });
    return done({ twinId });
  });
}

async function judge(tx: Tx, ctx: Ctx, { twin, isDismissed }: { twin: CustomerTwinEntity; isDismissed: boolean }): Promise<void> {
  const { id, oneId, otherId } = twin;
  const now = ctx.clock.now();
  await updateRow(tx, CustomerTwinEntity, id, {
    dismissedAt: isDismissed ? now : null,
    dismissedById: isDismissed ? ctx.actor.personId : null,
  });
  await recordEvent(tx, ctx, {
    type: 'customer_twin.dismissed',
    subject: { type: 'customer_twin', id: newId('ctd', now), seq: 1 },
    departmentId: ctx.actor.departmentId,
    payload: { oneId, otherId, isDismissed },
  });
}

/** Whoever may merge both may say that they are two. */
function checkPair(actor: Actor, pair: readonly CustomerEntity[]): Decision {
  if (pair.length < 2 || !pair.every((one) => reachesCustomer(actor, 'customer:read', one)))
    return refuse('NOT_FOUND', undefined, ['twinId']);
  const refusal = pair.map((one) => mayMergeCustomer(actor, one)).find(({ allowed }) => !allowed);
  return refusal ?? allow();
}
