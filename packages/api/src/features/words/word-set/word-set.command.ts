import type { WordColor, WordListName } from '@shouwen/shared';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { type WordAsked, writeWord } from '../../../platform/db/ordered-words.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { loadWords, WORD_ROWS, WORDS } from '../word.queries.js';
import { checkNaming, detailsOf, mayManageWords, type WordDetails } from '../word.rules.js';

export interface WordSetRequest extends WordAsked {
  readonly list: WordListName;
  readonly color: WordColor | null;
  readonly details: WordDetails;
}

/** Adds a word to a list, rewords it, colours it, takes it out of use or back. */
export function wordSet(
  ctx: Ctx,
  { list, color, details, ...asked }: WordSetRequest,
): Promise<Outcome<{ list: WordListName; code: string }>> {
  return runCommand(ctx, async (tx) => {
    const permitted = mayManageWords(ctx.actor);
    if (!permitted.allowed) return refused(permitted.refusal);
    await touchReference(tx, WORDS);
    const words = await loadWords(tx, list);
    const fitting = checkNaming(words, asked);
    if (!fitting.allowed) return refused(fitting.refusal);
    const isWritten = await writeWord(tx, ctx, {
      list: WORD_ROWS,
      words,
      asked: { ...asked, more: { list, color, details: detailsOf(list, details) } },
    });
    return isWritten ? done({ list, code: asked.code }) : refused({ code: 'CONFLICT' });
  });
}
