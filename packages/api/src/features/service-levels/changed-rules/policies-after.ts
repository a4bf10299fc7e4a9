import { allow, type Decision } from '../../../kernel/decision.js';
import { type MoveBefore, planMoveBefore } from '../../../kernel/move-before.js';
import type { Ctx } from '../../../platform/context.js';
import type { PolicyRow, ServiceLevelBook } from '../service-level.rules.js';
import { levelWords } from '../service-level-words.queries.js';
import { serviceLevelBook } from '../service-levels.queries.js';
import { type PolicyPlan, type PolicyWish, planPolicy } from '../service-policy-set/service-policy-set.rules.js';

/** What somebody thinks of changing, before they do. */
export type PolicyChange =
  | { readonly set: PolicyWish }
  | { readonly archive: { readonly code: string; readonly isArchived: boolean } }
  | { readonly move: MoveBefore };

/** What would be promised after a change, or why it cannot be made. Nothing is written. */
export async function policiesAfter(ctx: Ctx, change: PolicyChange): Promise<Decision<ServiceLevelBook>> {
  const book = await serviceLevelBook.of(ctx);
  const policies = await changed(ctx, book, change);
  return policies.allowed ? allow({ ...book, policies: policies.plan }) : policies;
}

async function changed(ctx: Ctx, { policies, timers }: ServiceLevelBook, change: PolicyChange): Promise<Decision<readonly PolicyRow[]>> {
  if ('move' in change) return moved(policies, change.move);
  if ('archive' in change) {
    const { code, isArchived } = change.archive;
    return allow(policies.map((policy) => (policy.code === code ? { ...policy, isArchived } : policy)));
  }
  const decision = planPolicy({ policies, timers, words: await levelWords(ctx) }, change.set);
  return decision.allowed ? allow(withPlan(policies, change.set.code, decision.plan)) : decision;
}

function moved(policies: readonly PolicyRow[], move: MoveBefore): Decision<readonly PolicyRow[]> {
  const decision = planMoveBefore(policies, move);
  if (!decision.allowed) return decision;
  const places = new Map(decision.plan.places.map(({ id, sortOrder }) => [id, sortOrder]));
  const placed = policies.map((policy) => ({ ...policy, sortOrder: places.get(policy.id) ?? policy.sortOrder }));
  return allow(placed.sort((a, b) => a.sortOrder - b.sortOrder));
}

/** A version that is not written yet goes by the word of its policy; a new policy comes last. */
function withPlan(policies: readonly PolicyRow[], code: string, plan: PolicyPlan): PolicyRow[] {
  const { known, names, rules, isArchived, isNewVersion } = plan;
  const id = known?.id ?? `new ${code}`;
  const policyVersionId = known && !isNewVersion ? known.policyVersionId : `after ${code}`;
  const row = { id, version: known?.version ?? 1, code, names, rules, isArchived, policyVersionId, sortOrder: policies.length };
  return known ? policies.map((policy) => (policy.id === id ? { ...row, sortOrder: policy.sortOrder } : policy)) : [...policies, row];
}
