import { type MoveBefore, planMoveBefore } from '../../../kernel/move-before.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { writeOrder } from '../../../platform/db/ordered-words.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { KIND_WORDS, KINDS, loadKinds } from '../department-kind.queries.js';
import { mayChangeKinds } from '../department-kind.rules.js';

/** Puts a kind of unit at another place in the order in which kinds are offered. Nothing moved, nothing is recorded. */
export function departmentKindMove(ctx: Ctx, move: MoveBefore): Promise<Outcome<{ code: string }>> {
  return runCommand(ctx, async (tx) => {
    const permitted = mayChangeKinds(ctx.actor);
    if (!permitted.allowed) return refused(permitted.refusal);
    await touchReference(tx, KINDS);
    const decision = planMoveBefore(await loadKinds(tx), move);
    if (!decision.allowed) return refused(decision.refusal);
    await writeOrder(tx, ctx, { list: KIND_WORDS, plan: decision.plan, move });
    return done({ code: move.code });
  });
}
