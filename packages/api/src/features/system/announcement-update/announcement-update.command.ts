import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { guardedUpdate } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { AnnouncementEntity } from '../announcement.entity.js';
import { ANNOUNCEMENTS, announcementSetting, findAnnouncement } from '../announcement.queries.js';
import { type AnnouncementWish, phaseOf, planAnnouncement } from '../announcement.rules.js';

export interface AnnouncementUpdateRequest extends AnnouncementWish {
  readonly announcementId: string;
  readonly version: number;
}

/** Rewrites an announcement that is not over; who has put the old text away is shown the new one. */
export async function announcementUpdate(ctx: Ctx, request: AnnouncementUpdateRequest): Promise<Outcome<{ announcementId: string }>> {
  const { announcementId, version, ...wish } = request;
  const setting = await announcementSetting(ctx);
  return runCommand(
    ctx,
    async (tx) => {
      const present = await findAnnouncement(tx, announcementId);
      if (!present) return refused({ code: 'NOT_FOUND', field: ['announcementId'] });
      if (phaseOf(present, setting.now) === 'over') return refused({ code: 'ANNOUNCEMENT_OVER' });
      const decision = planAnnouncement({ ...wish, startsAt: wish.startsAt ?? present.startsAt }, setting);
      if (!decision.allowed) return refused(decision.refusal);
      const isDone = await guardedUpdate(
        tx,
        AnnouncementEntity,
        { id: announcementId, version },
        { ...decision.plan, updatedAt: setting.now },
      );
      if (!isDone) return refused({ code: 'CONFLICT' });
      await tx.run('delete from announcement_dismissal where announcement_id = ?', [announcementId]);
      await touchReference(tx, ANNOUNCEMENTS);
      await recordEvent(tx, ctx, {
        type: 'announcement.changed',
        subject: { type: 'announcement', id: announcementId, seq: version + 1 },
        payload: { changes: changesBetween(present, decision.plan) },
      });
      return done({ announcementId });
    },
    { duringMaintenance: true },
  );
}

function changesBetween(present: AnnouncementWish, next: AnnouncementWish): object {
  const fields = ['level', 'texts', 'startsAt', 'endsAt', 'roleIds', 'isDismissible'] as const;
  const changed = fields.filter((field) => JSON.stringify(present[field]) !== JSON.stringify(next[field]));
  return Object.fromEntries(changed.map((field) => [field, { from: present[field], to: next[field] }]));
}
