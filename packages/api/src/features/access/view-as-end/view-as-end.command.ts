import { newId } from '../../../kernel/id.js';
import { done, type Outcome } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { updateRow } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { SessionEntity } from '../session.entity.js';

/** Looks as oneself again. Ending twice is no mistake. */
export function viewAsEnd(ctx: Ctx): Promise<Outcome<{ endedSessionId: string | null }>> {
  return runCommand<{ endedSessionId: string | null }>(ctx, async (tx) => {
    const { sessionId, viewedBy, personId, departmentId } = ctx.actor;
    if (sessionId === null || !viewedBy) return done({ endedSessionId: null });
    await updateRow(tx, SessionEntity, sessionId, { viewAsPersonId: null, viewAsUntil: null });
    await recordEvent(tx, ctx, {
      type: 'view_as.ended',
      subject: { type: 'view_as', id: newId('vas', ctx.clock.now()), seq: 1 },
      departmentId,
      payload: { sessionId, personId },
    });
    return done({ endedSessionId: sessionId });
  });
}
