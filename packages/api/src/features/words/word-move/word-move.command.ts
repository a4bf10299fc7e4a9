import type { WordListName } from '@shouwen/shared';
import { type MoveBefore, planMoveBefore } from '../../../kernel/move-before.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { writeOrder } from '../../../platform/db/ordered-words.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { loadWords, WORD_ROWS, WORDS } from '../word.queries.js';
import { mayManageWords } from '../word.rules.js';

/** Puts a word at another place in its list. Nothing moved, nothing is recorded. */
export function wordMove(ctx: Ctx, list: WordListName, move: MoveBefore): Promise<Outcome<{ list: WordListName; code: string }>> {
  return runCommand(ctx, async (tx) => {
    const permitted = mayManageWords(ctx.actor);
    if (!permitted.allowed) return refused(permitted.refusal);
    await touchReference(tx, WORDS);
    const decision = planMoveBefore(await loadWords(tx, list), move);
    if (!decision.allowed) return refused(decision.refusal);
    await writeOrder(tx, ctx, { list: WORD_ROWS, plan: decision.plan, move });
    return done({ list, code: move.code });
  });
}
