import { type MoveBefore, planMoveBefore } from '../../../kernel/move-before.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { writeOrder } from '../../../platform/db/ordered-words.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { CHECK_WORDS, DAILY_CHECKS, loadChecks } from '../daily-check.queries.js';

/** Puts a point at another place in the order in which everybody is asked. */
export function dailyCheckMove(ctx: Ctx, move: MoveBefore): Promise<Outcome<{ code: string }>> {
  return runCommand(ctx, async (tx) => {
    await touchReference(tx, DAILY_CHECKS);
    const decision = planMoveBefore(await loadChecks(tx), move);
    if (!decision.allowed) return refused(decision.refusal);
    await writeOrder(tx, ctx, { list: CHECK_WORDS, plan: decision.plan, move });
    return done({ code: move.code });
  });
}
