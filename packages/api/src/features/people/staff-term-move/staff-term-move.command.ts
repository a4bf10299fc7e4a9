import { type MoveBefore, planMoveBefore } from '../../../kernel/move-before.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { updateRow } from '../../../platform/db/write.js';
import { loadPositionBook, POSITIONS } from '../position.queries.js';
import type { TermKind } from '../position.rules.js';
import { StaffTermEntity } from '../staff-term.entity.js';
import { mayChangeTerms } from '../staff-term-access.rules.js';
import { recordTermEvent } from '../staff-term-event.js';

export interface StaffTermMoveRequest extends MoveBefore {
  readonly kind: TermKind;
}

/** Puts a word at another place among its kind; for levels and education that says what is higher. Nothing moved, nothing is recorded. */
export function staffTermMove(ctx: Ctx, { kind, ...move }: StaffTermMoveRequest): Promise<Outcome<{ termId: string }>> {
  return runCommand(ctx, async (tx) => {
    const permitted = mayChangeTerms(ctx.actor);
    if (!permitted.allowed) return refused(permitted.refusal);
    await touchReference(tx, POSITIONS);
    const decision = planMoveBefore((await loadPositionBook(tx)).termsOf(kind), move);
    if (!decision.allowed) return refused(decision.refusal);
    const { moved, places } = decision.plan;
    for (const { id, sortOrder } of places) await updateRow(tx, StaffTermEntity, id, { sortOrder });
    const { beforeCode } = move;
    if (places.length > 0) await recordTermEvent(tx, ctx, { type: 'staff_term.moved', term: moved, more: { beforeCode } });
    return done({ termId: moved.id });
  });
}
