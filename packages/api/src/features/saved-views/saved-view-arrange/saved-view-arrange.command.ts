import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { insertRows } from '../../../platform/db/write.js';
import { SavedViewPinEntity } from '../saved-view.entity.js';
import { seenViews } from '../saved-view.queries.js';
import { type ArrangeWish, planArrangement } from '../saved-view.rules.js';

/** What somebody keeps at the top of their list, for themselves alone. The later word wins, and no event tells of it. */
export async function savedViewArrange(ctx: Ctx, wish: ArrangeWish): Promise<Outcome<{ pinned: number }>> {
  const seen = new Set((await seenViews(ctx)).map(({ id }) => id));
  return runCommand(ctx, async (tx) => {
    const { personId } = ctx.actor;
    if (personId === null) return refused({ code: 'NOT_ALLOWED' });
    const decision = planArrangement(wish, (id) => seen.has(id));
    if (!decision.allowed) return refused(decision.refusal);
    // Two at once follow each other: the row of the person is theirs to hold.
    if (tx.engine === 'mysql') await tx.rows('select id from person where id = ? for update', [personId]);
    await tx.run('delete from saved_view_pin where person_id = ?', [personId]);
    const pins = decision.plan.map((pin) => ({ ...pin, id: newId('svp', ctx.clock.now()), personId }));
    await insertRows(tx, SavedViewPinEntity, pins);
    return done({ pinned: pins.length });
  });
}
