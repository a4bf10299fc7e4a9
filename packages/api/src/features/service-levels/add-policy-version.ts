import { newId } from '../../kernel/id.js';
import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { insertRows } from '../../platform/db/write.js';
import { ServicePolicyVersionEntity } from './service-level.entity.js';
import type { PolicyRules } from './service-level.rules.js';

/** Writes what a policy says from now on, behind all it said before; answers the id of the version. */
export async function addPolicyVersion(
  tx: Tx,
  ctx: Ctx,
  { policyId, rules }: { readonly policyId: string; readonly rules: PolicyRules },
): Promise<string> {
  const createdAt = ctx.clock.now();
  const [last] = await tx.rows('select max(number) from service_policy_version where policy_id = ?', [policyId]);
  const id = newId('spv', createdAt);
  await insertRows(tx, ServicePolicyVersionEntity, [{ id, policyId, number: Number(last?.[0] ?? 0) + 1, rules, createdAt }]);
  return id;
}
