import type { MoveBefore } from '../../../kernel/move-before.js';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { moveWord } from '../../../platform/db/move-word.js';
import { loadTimers, SERVICE_LEVELS, TIMER_WORDS } from '../service-levels.queries.js';

/** Puts a timer at another place in the list. */
export function serviceTimerMove(ctx: Ctx, move: MoveBefore): Promise<Outcome<{ code: string }>> {
  return moveWord(ctx, { list: TIMER_WORDS, reference: SERVICE_LEVELS, load: loadTimers }, move);
}
