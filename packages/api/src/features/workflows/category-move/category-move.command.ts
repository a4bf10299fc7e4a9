import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { writeOrder } from '../../../platform/db/ordered-words.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { updateRow } from '../../../platform/db/write.js';
import { CategoryEntity } from '../category.entity.js';
import { CATEGORY_WORDS, loadWorkflowBook, WORKFLOWS } from '../workflow.queries.js';
import { type CategoryMoved, planCategoryMove } from './category-move.rules.js';

/** Puts a category, with everything below it, at another place of its tree. Nothing moved, nothing is recorded. */
export function categoryMove(ctx: Ctx, move: CategoryMoved): Promise<Outcome<{ code: string }>> {
  return runCommand(ctx, async (tx) => {
    await touchReference(tx, WORKFLOWS);
    const decision = planCategoryMove(await loadWorkflowBook(tx), move);
    if (!decision.allowed) return refused(decision.refusal);
    const { parentId, moved } = decision.plan;
    if (parentId !== moved.parentId) await updateRow(tx, CategoryEntity, moved.id, { parentId });
    await writeOrder(tx, ctx, { list: CATEGORY_WORDS, plan: decision.plan, move });
    return done({ code: move.code });
  });
}
