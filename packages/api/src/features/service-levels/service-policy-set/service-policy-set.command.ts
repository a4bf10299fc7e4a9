import { changesBetween } from '../../../kernel/changes.js';
import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { guardedUpdate, insertRows } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { addPolicyVersion } from '../add-policy-version.js';
import { ServicePolicyEntity } from '../service-level.entity.js';
import { levelWords } from '../service-level-words.queries.js';
import { staleness } from '../service-level-words.rules.js';
import { loadPolicies, loadTimers, SERVICE_LEVELS } from '../service-levels.queries.js';
import { type PolicyPlan, type PolicyWish, planPolicy } from './service-policy-set.rules.js';

export interface PolicySetRequest extends PolicyWish {
  /** As last seen; null: a new one. */
  readonly version: number | null;
}

/** Adds a policy, or says anew what one promises. What it said before stays as a version. */
export function servicePolicySet(ctx: Ctx, { version, ...wish }: PolicySetRequest): Promise<Outcome<{ code: string }>> {
  return runCommand(ctx, async (tx) => {
    await touchReference(tx, SERVICE_LEVELS);
    const policies = await loadPolicies(tx);
    const stale = staleness(
      policies.find(({ code }) => code === wish.code),
      version,
    );
    if (stale) return refused(stale);
    const decision = planPolicy({ policies, timers: await loadTimers(tx), words: await levelWords(ctx) }, wish);
    if (!decision.allowed) return refused(decision.refusal);
    const isWritten = await writePolicy(tx, ctx, { code: wish.code, plan: decision.plan, sortOrder: policies.length });
    return isWritten ? done({ code: wish.code }) : refused({ code: 'CONFLICT' });
  });
}

interface Writing {
  readonly code: string;
  readonly plan: PolicyPlan;
  /** Of a new one. */
  readonly sortOrder: number;
}

/** False when somebody was faster. Nothing changed, nothing is recorded. */
async function writePolicy(tx: Tx, ctx: Ctx, { code, plan, sortOrder }: Writing): Promise<boolean> {
  const { known, names, rules, isArchived, isNewVersion } = plan;
  const changes = changesBetween<object>(known ?? {}, { names, rules, isArchived });
  if (known && Object.keys(changes).length === 0) return true;
  const id = known?.id ?? newId('svp', ctx.clock.now());
  const policyVersionId = isNewVersion ? await addPolicyVersion(tx, ctx, { policyId: id, rules }) : known?.policyVersionId;
  const said = { names, rules, isArchived, policyVersionId };
  if (!known) await insertRows(tx, ServicePolicyEntity, [{ id, version: 1, code, sortOrder, ...said }]);
  else if (!(await guardedUpdate(tx, ServicePolicyEntity, known, said))) return false;
  const subject = { type: 'service_policy', id, seq: (known?.version ?? 0) + 1 };
  await recordEvent(tx, ctx, { type: 'service_policy.set', subject, payload: { code, policyVersionId, changes } });
  return true;
}
