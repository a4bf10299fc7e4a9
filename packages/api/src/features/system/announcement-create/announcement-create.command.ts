import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { insertRows } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { AnnouncementEntity } from '../announcement.entity.js';
import { ANNOUNCEMENTS, announcementSetting, newAnnouncementId } from '../announcement.queries.js';
import { type AnnouncementWish, planAnnouncement } from '../announcement.rules.js';

/** Announces something; also during maintenance, which is what it may be about. */
export async function announcementCreate(ctx: Ctx, wish: AnnouncementWish): Promise<Outcome<{ announcementId: string }>> {
  const decision = planAnnouncement(wish, await announcementSetting(ctx));
  if (!decision.allowed) return refused(decision.refusal);
  const { plan } = decision;
  const id = newAnnouncementId(ctx);
  const now = ctx.clock.now();
  return runCommand(
    ctx,
    async (tx) => {
      const created = { createdBy: ctx.actor.personId ?? '', createdAt: now, updatedAt: now };
      await insertRows(tx, AnnouncementEntity, [{ id, version: 1, ...plan, ...created }]);
      await touchReference(tx, ANNOUNCEMENTS);
      await recordEvent(tx, ctx, {
        type: 'announcement.created',
        subject: { type: 'announcement', id, seq: 1 },
        payload: { ...plan },
      });
      return done({ announcementId: id });
    },
    { duringMaintenance: true },
  );
}
