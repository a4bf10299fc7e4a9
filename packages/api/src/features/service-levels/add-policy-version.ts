import { newId } from '../../kernel/id.js';
import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { insertRows } from '../../platform/db/write.js';
import { ServicePolicyVersionEntity } from './service-level.entity.js';
import type { PolicyRules } from './service-level.rules.js';

interface Adding {
  readonly policyId: string;
  readonly number: number;
  readonly rules: PolicyRules;
}

/** Writes what a policy says from now on; answers the id of the version. */
export async function addPolicyVersion(tx: Tx, ctx: Ctx, { policyId, number, rules }: Adding): Promise<string> {
  const createdAt = ctx.clock.now();
  const id = newId('spv', createdAt);
  await insertRows(tx, ServicePolicyVersionEntity, [{ id, policyId, number, rules, createdAt }]);
  return id;
}
