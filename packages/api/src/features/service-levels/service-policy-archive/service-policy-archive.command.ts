import { allow } from '../../../kernel/decision.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { keepWord } from '../../../platform/db/ordered-words.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { levelWords } from '../service-level-words.queries.js';
import { loadPolicies, loadTimers, POLICY_WORDS, SERVICE_LEVELS } from '../service-levels.queries.js';
import { planPolicy } from '../service-policy-set/service-policy-set.rules.js';

export interface PolicyArchiveRequest {
  readonly code: string;
  /** As last seen. */
  readonly version: number;
  readonly isArchived: boolean;
}

/** Takes a policy out of use, or back; back only while all it speaks of is still there. */
export function servicePolicyArchive(ctx: Ctx, { code, version, isArchived }: PolicyArchiveRequest): Promise<Outcome<{ code: string }>> {
  return runCommand(ctx, async (tx) => {
    await touchReference(tx, SERVICE_LEVELS);
    const policies = await loadPolicies(tx);
    const known = policies.find((policy) => policy.code === code);
    if (!known) return refused({ code: 'NOT_FOUND', field: ['code'] });
    if (known.version !== version) return refused({ code: 'CONFLICT' });
    const facts = { policies, timers: await loadTimers(tx), words: await levelWords(ctx) };
    const decision = isArchived ? allow() : planPolicy(facts, { ...known, isArchived });
    if (!decision.allowed) return refused(decision.refusal);
    const isWritten = await keepWord(tx, ctx, { list: POLICY_WORDS, code, known, said: { isArchived }, sortOrder: known.sortOrder });
    return isWritten ? done({ code }) : refused({ code: 'CONFLICT' });
  });
}
