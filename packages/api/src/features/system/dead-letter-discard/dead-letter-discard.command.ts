import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { type DeadLetterChoice, discardDeadLetters } from '../dead-letter.queries.js';

/** Gives it up for good; the log says who did, and keeps the events themselves. */
export function deadLetterDiscard(ctx: Ctx, choice: DeadLetterChoice): Promise<Outcome<{ count: number }>> {
  const now = ctx.clock.now();
  return runCommand(ctx, async (tx) => {
    const count = await discardDeadLetters(tx, choice);
    if (count === 0) return choice.ids ? refused({ code: 'NOT_FOUND', field: ['ids', '0'] }) : done({ count });
    await recordEvent(tx, ctx, {
      type: 'dead_letter.discarded',
      subject: { type: 'dead_letter', id: newId('dla', now), seq: 1 },
      payload: { count, ids: choice.ids, name: choice.name },
    });
    return done({ count });
  });
}
