import { reachesDepartment } from '../../../kernel/actor.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { recordEvent } from '../../../platform/events/record-event.js';

export interface EventTextsEraseRequest {
  readonly eventId: string;
  readonly reason: string;
}

/** Erases what somebody wrote with an event. The event stays as it was sealed; that its texts were erased is an event, too. */
export function eventTextsErase(ctx: Ctx, { eventId, reason }: EventTextsEraseRequest): Promise<Outcome<{ eventId: string }>> {
  return runCommand(ctx, async (tx) => {
    const [event] = await tx.rows('select department_id from event where id = ?', [eventId]);
    const departmentId = typeof event?.[0] === 'string' ? event[0] : null;
    if (!event || !reachesDepartment(ctx.actor, 'audit:erase-texts', departmentId))
      return refused({ code: 'NOT_FOUND', field: ['eventId'] });
    const { affected } = await tx.run(
      'update event_text set texts = null, salt = null, erased_at = ? where event_id = ? and texts is not null',
      [ctx.clock.now(), eventId],
    );
    if (affected === 0) return refused({ code: 'NOTHING_TO_ERASE' });
    const subject = { type: 'event', id: eventId, seq: 1 };
    await recordEvent(tx, ctx, { type: 'event.texts_erased', subject, departmentId, payload: {}, texts: { reason: reason.trim() } });
    return done({ eventId });
  });
}
