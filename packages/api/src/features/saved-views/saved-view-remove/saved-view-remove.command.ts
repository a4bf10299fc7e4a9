import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { keptView, SAVED_VIEWS } from '../saved-view.queries.js';
import { toldOfView } from '../saved-view.rules.js';

export interface SavedViewRemoveRequest {
  readonly savedViewId: string;
  readonly version: number;
}

/** Takes a view away, also from whoever has pinned it; tickets stay as they are. */
export function savedViewRemove(ctx: Ctx, { savedViewId, version }: SavedViewRemoveRequest): Promise<Outcome<{ savedViewId: string }>> {
  return runCommand(ctx, async (tx) => {
    await touchReference(tx, SAVED_VIEWS);
    const kept = await keptView(tx, ctx, savedViewId);
    if (kept.userErrors) return kept;
    const { name, audience, departmentId } = kept.value.view;
    await tx.run('delete from saved_view_pin where view_id = ?', [savedViewId]);
    const { affected } = await tx.run('delete from saved_view where id = ? and version = ?', [savedViewId, version]);
    if (affected === 0) return refused({ code: 'CONFLICT' });
    const subject = { type: 'saved_view', id: savedViewId, seq: version + 1 };
    const payload = toldOfView({ audience }, { name, audience });
    await recordEvent(tx, ctx, { type: 'saved_view.removed', subject, departmentId, payload });
    return done({ savedViewId });
  });
}
