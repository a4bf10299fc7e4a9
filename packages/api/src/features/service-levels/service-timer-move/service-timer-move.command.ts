import { type MoveBefore, planMoveBefore } from '../../../kernel/move-before.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { writeOrder } from '../../../platform/db/ordered-words.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { loadTimers, SERVICE_LEVELS, TIMER_WORDS } from '../service-levels.queries.js';

/** Puts a timer at another place in the list. */
export function serviceTimerMove(ctx: Ctx, move: MoveBefore): Promise<Outcome<{ code: string }>> {
  return runCommand(ctx, async (tx) => {
    await touchReference(tx, SERVICE_LEVELS);
    const decision = planMoveBefore(await loadTimers(tx), move);
    if (!decision.allowed) return refused(decision.refusal);
    await writeOrder(tx, ctx, { list: TIMER_WORDS, plan: decision.plan, move });
    return done({ code: move.code });
  });
}
