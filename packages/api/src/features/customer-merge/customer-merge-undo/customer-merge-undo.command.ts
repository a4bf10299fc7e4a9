import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { lockRows } from '../../../platform/db/lock-rows.js';
import { type RowStep, undoSteps } from '../../../platform/db/row-journal.js';
import { findRow, guardedUpdate } from '../../../platform/db/write.js';
import { setting } from '../../../platform/settings/setting.js';
import { CustomerEntity, mayMergeCustomer, reachesCustomer } from '../../customers/index.js';
import { say } from '../customer-merge/customer-merge.command.js';
import { checkUndo } from '../customer-merge/customer-merge.rules.js';
import { CustomerMergeEntity } from '../customer-merge.entity.js';
import { mergeUndoDays } from '../customer-merge.settings.js';

export interface CustomerMergeUndoRequest {
  readonly mergeId: string;
  readonly reason: string;
}

interface Facts {
  readonly merge: CustomerMergeEntity;
  readonly kept: CustomerEntity;
  readonly merged: CustomerEntity;
}

/** Says that two merged customers are two after all, and restores both as they were. */
export async function customerMergeUndo(
  ctx: Ctx,
  { mergeId, reason }: CustomerMergeUndoRequest,
): Promise<Outcome<{ customerId: string; mergeId: string }>> {
  const days = await setting(ctx, mergeUndoDays);
  return runCommand(ctx, async (tx) => {
    const facts = await lockedFacts(tx, mergeId);
    if (!facts || !reachesCustomer(ctx.actor, 'customer:read', facts.kept)) return refused({ code: 'NOT_FOUND', field: ['mergeId'] });
    const { merge, kept } = facts;
    const permitted = mayMergeCustomer(ctx.actor, kept);
    if (!permitted.allowed) return refused(permitted.refusal);
    const inTime = checkUndo({ ...merge, keptMergedIntoId: kept.mergedIntoId }, { days, now: ctx.clock.now() });
    if (!inTime.allowed) return refused(inTime.refusal);
    await part(tx, ctx, { ...facts, reason });
    return done({ customerId: kept.id, mergeId });
  });
}

async function lockedFacts(tx: Tx, mergeId: string): Promise<Facts | null> {
  const found = await findRow(tx, CustomerMergeEntity, { id: mergeId });
  if (!found) return null;
  await lockRows(tx, 'customer', [found.keptId, found.mergedId]);
  const merge = await findRow(tx, CustomerMergeEntity, { id: mergeId });
  const [kept, merged] = [
    await findRow(tx, CustomerEntity, { id: found.keptId }),
    await findRow(tx, CustomerEntity, { id: found.mergedId }),
  ];
  return merge && kept && merged ? { merge, kept, merged } : null;
}

async function part(tx: Tx, ctx: Ctx, { merge, kept, merged, reason }: Facts & { readonly reason: string }): Promise<void> {
  const now = ctx.clock.now();
  // The steps are what this feature wrote itself.
  await undoSteps(tx, merge.steps as readonly RowStep[]);
  await guardedUpdate(tx, CustomerMergeEntity, merge, { steps: [], undoneById: ctx.actor.personId ?? '', undoneAt: now });
  await guardedUpdate(tx, CustomerEntity, kept, { updatedAt: now });
  await guardedUpdate(tx, CustomerEntity, merged, { mergedIntoId: null, updatedAt: now });
  const pairs = [
    [kept, merged],
    [merged, kept],
  ] as const;
  for (const [customer, other] of pairs)
    await say(tx, ctx, {
      type: 'customer.merge_undone',
      customer,
      payload: { mergeId: merge.id, otherId: other.id },
      texts: { reason: reason.trim() },
    });
}
