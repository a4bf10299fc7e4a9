import type { MoveBefore } from '../../../kernel/move-before.js';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { moveWord } from '../../../platform/db/move-word.js';
import { loadWorkflowBook, TYPE_WORDS, WORKFLOWS } from '../workflow.queries.js';

/** Puts a type of ticket at another place in the order in which types are offered. Nothing moved, nothing is recorded. */
export function ticketTypeMove(ctx: Ctx, move: MoveBefore): Promise<Outcome<{ code: string }>> {
  return moveWord(ctx, { list: TYPE_WORDS, reference: WORKFLOWS, load: async (tx) => (await loadWorkflowBook(tx)).types }, move);
}
