import { type MoveBefore, planMoveBefore } from '../../../kernel/move-before.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { writeOrder } from '../../../platform/db/ordered-words.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { loadQueues, QUEUE_WORDS, ROUTING } from '../routing-book.queries.js';

/** Puts a queue at another place: of those that fit a ticket, the first holds it. */
export function routingQueueMove(ctx: Ctx, move: MoveBefore): Promise<Outcome<{ code: string }>> {
  return runCommand(ctx, async (tx) => {
    await touchReference(tx, ROUTING);
    const decision = planMoveBefore(await loadQueues(tx), move);
    if (!decision.allowed) return refused(decision.refusal);
    await writeOrder(tx, ctx, { list: QUEUE_WORDS, plan: decision.plan, move });
    return done({ code: move.code });
  });
}
