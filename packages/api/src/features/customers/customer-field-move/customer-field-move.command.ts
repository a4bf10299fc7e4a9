import type { MoveBefore } from '../../../kernel/move-before.js';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { moveWord } from '../../../platform/db/move-word.js';
import { FIELD_WORDS, FIELDS, loadFields } from '../customer-field.queries.js';
import { mayManageFields } from '../customer-field.rules.js';

/** Puts a field at another place in the order in which fields are asked. Nothing moved, nothing is recorded. */
export function customerFieldMove(ctx: Ctx, move: MoveBefore): Promise<Outcome<{ code: string }>> {
  return moveWord(ctx, { list: FIELD_WORDS, reference: FIELDS, load: loadFields, permitted: mayManageFields(ctx.actor) }, move);
}
