import type { MoveBefore } from '../../../kernel/move-before.js';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { moveWord } from '../../../platform/db/move-word.js';
import { mayManageKinds } from '../record.rules.js';
import { KIND_WORDS, loadKinds, RECORD_KINDS } from '../record-kind.queries.js';

/** Puts a kind at another place in the order in which kinds are offered. Nothing moved, nothing is recorded. */
export function recordKindMove(ctx: Ctx, move: MoveBefore): Promise<Outcome<{ code: string }>> {
  return moveWord(ctx, { list: KIND_WORDS, reference: RECORD_KINDS, load: loadKinds, permitted: mayManageKinds(ctx.actor) }, move);
}
