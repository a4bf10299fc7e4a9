import { type MoveBefore, planMoveBefore } from '../../../kernel/move-before.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { writeOrder } from '../../../platform/db/ordered-words.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { FIELD_WORDS, FIELDS, loadFields } from '../customer-field.queries.js';
import { mayManageFields } from '../customer-field.rules.js';

/** Puts a field at another place in the order in which fields are asked. Nothing moved, nothing is recorded. */
export function customerFieldMove(ctx: Ctx, move: MoveBefore): Promise<Outcome<{ code: string }>> {
  return runCommand(ctx, async (tx) => {
    const permitted = mayManageFields(ctx.actor);
    if (!permitted.allowed) return refused(permitted.refusal);
    await touchReference(tx, FIELDS);
    const decision = planMoveBefore(await loadFields(tx), move);
    if (!decision.allowed) return refused(decision.refusal);
    await writeOrder(tx, ctx, { list: FIELD_WORDS, plan: decision.plan, move });
    return done({ code: move.code });
  });
}
