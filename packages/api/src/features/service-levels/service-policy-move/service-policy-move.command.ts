import type { MoveBefore } from '../../../kernel/move-before.js';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { moveWord } from '../../../platform/db/move-word.js';
import { loadPolicies, POLICY_WORDS, SERVICE_LEVELS } from '../service-levels.queries.js';

/** Puts a policy at another place: of those that fit, the first decides. */
export function servicePolicyMove(ctx: Ctx, move: MoveBefore): Promise<Outcome<{ code: string }>> {
  return moveWord(ctx, { list: POLICY_WORDS, reference: SERVICE_LEVELS, load: loadPolicies }, move);
}
