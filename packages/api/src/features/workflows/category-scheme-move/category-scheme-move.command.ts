import type { MoveBefore } from '../../../kernel/move-before.js';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { moveWord } from '../../../platform/db/move-word.js';
import { loadWorkflowBook, SCHEME_WORDS, WORKFLOWS } from '../workflow.queries.js';

/** Puts a tree of categories at another place in the order in which trees are asked. Nothing moved, nothing is recorded. */
export function categorySchemeMove(ctx: Ctx, move: MoveBefore): Promise<Outcome<{ code: string }>> {
  return moveWord(ctx, { list: SCHEME_WORDS, reference: WORKFLOWS, load: async (tx) => (await loadWorkflowBook(tx)).schemes }, move);
}
