import { type MoveBefore, planMoveBefore } from '../../../kernel/move-before.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { writeOrder } from '../../../platform/db/ordered-words.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { FORM_WORDS, FORMS, loadForms } from '../form.queries.js';
import { mayManageForms } from '../form.rules.js';

/** Puts a form at another place: where several are filled in together, they stand in this order. */
export function formMove(ctx: Ctx, move: MoveBefore): Promise<Outcome<{ code: string }>> {
  return runCommand(ctx, async (tx) => {
    const permitted = mayManageForms(ctx.actor);
    if (!permitted.allowed) return refused(permitted.refusal);
    await touchReference(tx, FORMS);
    const decision = planMoveBefore(await loadForms(tx), move);
    if (!decision.allowed) return refused(decision.refusal);
    await writeOrder(tx, ctx, { list: FORM_WORDS, plan: decision.plan, move });
    return done({ code: move.code });
  });
}
