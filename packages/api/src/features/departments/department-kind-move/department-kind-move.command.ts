import type { MoveBefore } from '../../../kernel/move-before.js';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { moveWord } from '../../../platform/db/move-word.js';
import { KIND_WORDS, KINDS, loadKinds } from '../department-kind.queries.js';
import { mayChangeKinds } from '../department-kind.rules.js';

/** Puts a kind of unit at another place in the order in which kinds are offered. Nothing moved, nothing is recorded. */
export function departmentKindMove(ctx: Ctx, move: MoveBefore): Promise<Outcome<{ code: string }>> {
  return moveWord(ctx, { list: KIND_WORDS, reference: KINDS, load: loadKinds, permitted: mayChangeKinds(ctx.actor) }, move);
}
