import { type MoveBefore, planMoveBefore } from '../../../kernel/move-before.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { updateRow } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { CustomerFieldEntity } from '../customer-field.entity.js';
import { FIELDS, loadFields } from '../customer-field.queries.js';
import { mayManageFields } from '../customer-field.rules.js';

/** Puts a field at another place in the order in which fields are asked. Nothing moved, nothing is recorded. */
export function customerFieldMove(ctx: Ctx, move: MoveBefore): Promise<Outcome<{ code: string }>> {
  return runCommand(ctx, async (tx) => {
    const permitted = mayManageFields(ctx.actor);
    if (!permitted.allowed) return refused(permitted.refusal);
    await touchReference(tx, FIELDS);
    const decision = planMoveBefore(await loadFields(tx), move);
    if (!decision.allowed) return refused(decision.refusal);
    const { moved, places } = decision.plan;
    if (places.length === 0) return done({ code: move.code });
    for (const { id, sortOrder } of places) await updateRow(tx, CustomerFieldEntity, id, { sortOrder });
    const seq = moved.version + 1;
    await updateRow(tx, CustomerFieldEntity, moved.id, { version: seq });
    const subject = { type: 'customer_field', id: moved.id, seq };
    await recordEvent(tx, ctx, { type: 'customer_field.moved', subject, payload: { ...move } });
    return done({ code: move.code });
  });
}
