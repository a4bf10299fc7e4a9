import type { MoveBefore } from '../../../kernel/move-before.js';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { moveWord } from '../../../platform/db/move-word.js';
import { loadQueues, QUEUE_WORDS, ROUTING } from '../routing-book.queries.js';

/** Puts a queue at another place: of those that fit a ticket, the first holds it. */
export function routingQueueMove(ctx: Ctx, move: MoveBefore): Promise<Outcome<{ code: string }>> {
  return moveWord(ctx, { list: QUEUE_WORDS, reference: ROUTING, load: loadQueues }, move);
}
