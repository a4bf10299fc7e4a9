import { type MoveBefore, planMoveBefore } from '../../../kernel/move-before.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { writeOrder } from '../../../platform/db/ordered-words.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { loadWorkflowBook, SCHEME_WORDS, WORKFLOWS } from '../workflow.queries.js';

/** Puts a tree of categories at another place in the order in which trees are asked. Nothing moved, nothing is recorded. */
export function categorySchemeMove(ctx: Ctx, move: MoveBefore): Promise<Outcome<{ code: string }>> {
  return runCommand(ctx, async (tx) => {
    await touchReference(tx, WORKFLOWS);
    const decision = planMoveBefore((await loadWorkflowBook(tx)).schemes, move);
    if (!decision.allowed) return refused(decision.refusal);
    await writeOrder(tx, ctx, { list: SCHEME_WORDS, plan: decision.plan, move });
    return done({ code: move.code });
  });
}
