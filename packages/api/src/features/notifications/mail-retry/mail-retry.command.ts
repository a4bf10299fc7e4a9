import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { enqueueJob } from '../../../platform/jobs/enqueue-job.js';
import { failuresFor } from '../mail/mail-failures.js';
import { SEND_MAIL } from '../mail/notification-mail.jobs.js';

/** Sends once more what the server did not take: to one person, or to all whom the caller sees. */
export async function mailRetry(ctx: Ctx, personId: string | null): Promise<Outcome<{ count: number }>> {
  const found = (await failuresFor(ctx)).filter((one) => personId === null || one.personId === personId);
  if (found.length === 0 && personId !== null) return refused({ code: 'NOT_FOUND', field: ['personId'] });
  const now = ctx.clock.now();
  return runCommand(ctx, async (tx) => {
    for (const one of found) {
      await tx.run("update notification set mail = 'queued' where person_id = ? and mail = 'failed'", [one.personId]);
      const dedupeKey = `${SEND_MAIL}:${one.personId}`;
      await enqueueJob(tx, { kind: SEND_MAIL, payload: { personId: one.personId }, runAt: now, dedupeKey });
    }
    const subject = { type: 'mail_retry', id: newId('mrt', now), seq: 1 };
    if (found.length > 0) await recordEvent(tx, ctx, { type: 'mail.retried', subject, payload: { count: found.length } });
    tx.afterCommit(() => ctx.app.jobs.wake());
    return done({ count: found.length });
  });
}
