import { changesBetween } from '../../../kernel/changes.js';
import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { findRow, insertRows, updateRow } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { StatutoryYearEntity } from '../calendar.entity.js';
import { CALENDARS } from '../calendars.queries.js';
import { planStatutoryYear, type StatutoryYearAsked } from './statutory-year-import.rules.js';

/** Takes over what the state declared for a year; it stands in for what the product brought, or for what was taken over before. */
export function statutoryYearImport(ctx: Ctx, asked: StatutoryYearAsked): Promise<Outcome<{ year: number }>> {
  const decision = planStatutoryYear(asked);
  if (!decision.allowed) return Promise.resolve(refused(decision.refusal));
  const { plan: days } = decision;
  const { year, document } = asked;
  return runCommand(ctx, async (tx) => {
    await touchReference(tx, CALENDARS);
    const known = await findRow(tx, StatutoryYearEntity, { year });
    const changes = changesBetween<object>(known ?? {}, { days, document });
    if (Object.keys(changes).length === 0) return done({ year });
    const row = { version: (known?.version ?? 0) + 1, days, document, updatedAt: ctx.clock.now() };
    const id = known?.id ?? newId('sty', ctx.clock.now());
    if (known) await updateRow(tx, StatutoryYearEntity, id, row);
    else await insertRows(tx, StatutoryYearEntity, [{ id, year, ...row }]);
    const subject = { type: 'statutory_year', id, seq: row.version };
    await recordEvent(tx, ctx, { type: 'statutory_year.imported', subject, payload: { year, changes } });
    return done({ year });
  });
}
