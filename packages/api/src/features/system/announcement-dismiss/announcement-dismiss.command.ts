import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { insertOrIgnore } from '../../../platform/db/insert-or-ignore.js';
import { announcementsFor } from '../announcement.queries.js';

/** Puts an announcement away for the caller, on all their devices. Their own screen is all it changes, so it leaves no event. */
export async function announcementDismiss(ctx: Ctx, announcementId: string): Promise<Outcome<{ announcementId: string }>> {
  const shown = (await announcementsFor(ctx)).find(({ id }) => id === announcementId);
  if (!shown) return refused({ code: 'NOT_FOUND', field: ['announcementId'] });
  if (!shown.isDismissible) return refused({ code: 'NOT_ALLOWED' });
  return runCommand(
    ctx,
    async (tx) => {
      const sql = `${insertOrIgnore(tx)} into announcement_dismissal (announcement_id, person_id, dismissed_at) values (?, ?, ?)`;
      await tx.run(sql, [announcementId, ctx.actor.personId ?? '', ctx.clock.now()]);
      return done({ announcementId });
    },
    { duringMaintenance: true },
  );
}
