import { changesBetween } from '../../../kernel/changes.js';
import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { insertRows, updateRow } from '../../../platform/db/write.js';
import { loadPositionBook, POSITIONS } from '../position.queries.js';
import { StaffTermEntity } from '../staff-term.entity.js';
import { recordTermEvent } from '../staff-term-event.js';
import { planTerm, type TermPlan, type TermWish } from './staff-term-set.rules.js';

/** Adds a word to the personnel vocabulary, or renames one. */
export function staffTermSet(ctx: Ctx, wish: TermWish): Promise<Outcome<{ termId: string }>> {
  return runCommand(ctx, async (tx) => {
    await touchReference(tx, POSITIONS);
    const decision = planTerm(await loadPositionBook(tx), wish);
    return decision.allowed ? done({ termId: await writeTerm(tx, ctx, { wish, plan: decision.plan }) }) : refused(decision.refusal);
  });
}

/** Nothing changed, nothing is recorded. The touched reference makes such changes follow each other. */
async function writeTerm(tx: Tx, ctx: Ctx, { wish, plan }: { readonly wish: TermWish; readonly plan: TermPlan }): Promise<string> {
  const { known, sortOrder, names, groupCode, validMonths } = plan;
  const { kind, code } = wish;
  const before = { names: known?.names ?? null, groupCode: known?.groupCode ?? null, validMonths: known?.validMonths ?? null };
  const changes = changesBetween<typeof before>(before, { names, groupCode, validMonths });
  const id = known?.id ?? newId('trm', ctx.clock.now());
  if (Object.keys(changes).length === 0) return id;
  const said = { names: JSON.stringify(names), groupCode, validMonths };
  if (known) await updateRow(tx, StaffTermEntity, id, said);
  else await insertRows(tx, StaffTermEntity, [{ id, kind, code, ...said, sortOrder }]);
  await recordTermEvent(tx, ctx, { type: 'staff_term.set', term: { id, kind, code }, more: { changes } });
  return id;
}
