import type { MoveBefore } from '../../../kernel/move-before.js';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { moveWord } from '../../../platform/db/move-word.js';
import { CHECK_WORDS, DAILY_CHECKS, loadChecks } from '../daily-check.queries.js';

/** Puts a point at another place in the order in which everybody is asked. */
export function dailyCheckMove(ctx: Ctx, move: MoveBefore): Promise<Outcome<{ code: string }>> {
  return moveWord(ctx, { list: CHECK_WORDS, reference: DAILY_CHECKS, load: loadChecks }, move);
}
