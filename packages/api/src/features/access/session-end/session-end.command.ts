import { done, type Outcome } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { recordEvent } from '../../../platform/events/record-event.js';

/** Ends a session if it has not ended; the event closes its sockets in every process. */
export async function endSession(tx: Tx, ctx: Ctx, sessionId: string): Promise<void> {
  const { affected } = await tx.run('update session set ended_at = ? where id = ? and ended_at is null', [ctx.clock.now(), sessionId]);
  if (affected === 0) return;
  await recordEvent(tx, ctx, {
    type: 'session.ended',
    subject: { type: 'session', id: sessionId, seq: 2 },
    departmentId: ctx.actor.departmentId,
    payload: {},
  });
}

/** Signs the caller out. Ending twice is as good as once. */
export function sessionEnd(ctx: Ctx): Promise<Outcome<{ ended: boolean }>> {
  const { sessionId } = ctx.actor;
  return runCommand(
    ctx,
    async (tx) => {
      if (sessionId !== null) await endSession(tx, ctx, sessionId);
      return done({ ended: sessionId !== null });
    },
    { duringMaintenance: true },
  );
}
