import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { loadPositionBook, POSITIONS } from '../position.queries.js';
import type { TermKind } from '../position.rules.js';
import { mayChangeTerms, mayRemoveTerm } from '../staff-term-access.rules.js';
import { recordTermEvent } from '../staff-term-event.js';
import { holdUses, termUses } from '../staff-term-uses.queries.js';

export interface StaffTermRemoveRequest {
  readonly kind: TermKind;
  readonly code: string;
}

/** Takes a word out of the vocabulary that nothing speaks of; the log keeps what it was called. */
export function staffTermRemove(ctx: Ctx, { kind, code }: StaffTermRemoveRequest): Promise<Outcome<{ code: string }>> {
  return runCommand(ctx, async (tx) => {
    const permitted = mayChangeTerms(ctx.actor);
    if (!permitted.allowed) return refused(permitted.refusal);
    await touchReference(tx, POSITIONS);
    await holdUses(tx, ctx);
    const book = await loadPositionBook(tx);
    const term = book.term(kind, code);
    if (!term) return refused({ code: 'NOT_FOUND', field: ['code'] });
    const decision = mayRemoveTerm(ctx.actor, (await termUses(ctx, tx, book)).get(term.id) ?? 0);
    if (!decision.allowed) return refused(decision.refusal);
    await tx.run('delete from staff_term where id = ?', [term.id]);
    await recordTermEvent(tx, ctx, { type: 'staff_term.removed', term, more: { names: term.names } });
    return done({ code });
  });
}
