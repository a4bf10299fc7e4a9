import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { type DeadLetterChoice, retryDeadLetters } from '../dead-letter.queries.js';

/** Puts what was given up back into its queue; whoever did so is in the log. */
export function deadLetterRetry(ctx: Ctx, choice: DeadLetterChoice): Promise<Outcome<{ count: number }>> {
  const now = ctx.clock.now();
  return runCommand(ctx, async (tx) => {
    const count = await retryDeadLetters(tx, choice, now);
    if (count === 0) return choice.ids ? refused({ code: 'NOT_FOUND', field: ['ids', '0'] }) : done({ count });
    await recordEvent(tx, ctx, {
      type: 'dead_letter.retried',
      subject: { type: 'dead_letter', id: newId('dla', now), seq: 1 },
      payload: { count, ids: choice.ids, name: choice.name },
    });
    tx.afterCommit(() => {
      ctx.app.jobs.wake();
      ctx.app.dispatcher.wake(ctx.app.features.flatMap(({ subscribers = [] }) => subscribers.map(({ name }) => name)));
    });
    return done({ count });
  });
}
