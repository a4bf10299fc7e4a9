import type { WordListName } from '@shouwen/shared';
import type { MoveBefore } from '../../../kernel/move-before.js';
import { done, type Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { moveWord } from '../../../platform/db/move-word.js';
import { loadWords, WORD_ROWS, WORDS } from '../word.queries.js';
import { mayManageWords } from '../word.rules.js';

/** Puts a word at another place in its list. Nothing moved, nothing is recorded. */
export async function wordMove(ctx: Ctx, list: WordListName, move: MoveBefore): Promise<Outcome<{ list: WordListName; code: string }>> {
  const load = (tx: Tx) => loadWords(tx, list);
  const outcome = await moveWord(ctx, { list: WORD_ROWS, reference: WORDS, load, permitted: mayManageWords(ctx.actor) }, move);
  return outcome.userErrors ? outcome : done({ list, code: move.code });
}
