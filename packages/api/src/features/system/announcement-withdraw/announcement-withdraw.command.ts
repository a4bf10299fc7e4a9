import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { guardedUpdate } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { AnnouncementEntity } from '../announcement.entity.js';
import { ANNOUNCEMENTS, findAnnouncement } from '../announcement.queries.js';
import { phaseOf } from '../announcement.rules.js';

export interface AnnouncementWithdrawRequest {
  readonly announcementId: string;
  readonly version: number;
}

/** Ends it now; one that has not begun never does. */
export function announcementWithdraw(
  ctx: Ctx,
  { announcementId, version }: AnnouncementWithdrawRequest,
): Promise<Outcome<{ announcementId: string }>> {
  const now = ctx.clock.now();
  return runCommand(
    ctx,
    async (tx) => {
      const present = await findAnnouncement(tx, announcementId);
      if (!present) return refused({ code: 'NOT_FOUND', field: ['announcementId'] });
      if (phaseOf(present, now) === 'over') return refused({ code: 'ANNOUNCEMENT_OVER' });
      const isDone = await guardedUpdate(tx, AnnouncementEntity, { id: announcementId, version }, { endsAt: now, updatedAt: now });
      if (!isDone) return refused({ code: 'CONFLICT' });
      await touchReference(tx, ANNOUNCEMENTS);
      await recordEvent(tx, ctx, {
        type: 'announcement.withdrawn',
        subject: { type: 'announcement', id: announcementId, seq: version + 1 },
        payload: { changes: { endsAt: { from: present.endsAt, to: now } } },
      });
      return done({ announcementId });
    },
    { duringMaintenance: true },
  );
}
