import type { MoveBefore } from '../../../kernel/move-before.js';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { moveWord } from '../../../platform/db/move-word.js';
import { FORM_WORDS, FORMS, loadForms } from '../form.queries.js';
import { mayManageForms } from '../form.rules.js';

/** Puts a form at another place: where several are filled in together, they stand in this order. */
export function formMove(ctx: Ctx, move: MoveBefore): Promise<Outcome<{ code: string }>> {
  return moveWord(ctx, { list: FORM_WORDS, reference: FORMS, load: loadForms, permitted: mayManageForms(ctx.actor) }, move);
}
