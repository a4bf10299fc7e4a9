import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { findRow, insertRows } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { departmentTree } from '../../departments/index.js';
import { DepartmentCalendarEntity } from '../calendar.entity.js';
import { CALENDARS, loadCalendars } from '../calendars.queries.js';
import { canWorkBy, type DepartmentCalendarAsked } from './department-calendar-set.rules.js';

/** Says by which calendar a department works, and everything below it that has none of its own. */
export async function departmentCalendarSet(
  ctx: Ctx,
  { departmentId, calendarId }: DepartmentCalendarAsked,
): Promise<Outcome<{ departmentId: string }>> {
  const tree = await departmentTree.of(ctx);
  return runCommand(ctx, async (tx) => {
    await touchReference(tx, CALENDARS);
    const decision = canWorkBy({ actor: ctx.actor, tree, calendars: await loadCalendars(tx) }, { departmentId, calendarId });
    if (!decision.allowed) return refused(decision.refusal);
    const known = await findRow(tx, DepartmentCalendarEntity, { departmentId });
    const before = known?.calendarId ?? null;
    if (before === calendarId) return done({ departmentId });
    const row = { departmentId, version: (known?.version ?? 0) + 1, calendarId };
    await tx.run('delete from department_calendar where department_id = ?', [departmentId]);
    await insertRows(tx, DepartmentCalendarEntity, [row]);
    await recordEvent(tx, ctx, {
      type: 'department_calendar.set',
      subject: { type: 'department_calendar', id: departmentId, seq: row.version },
      departmentId,
      payload: { changes: { calendarId: { from: before, to: calendarId } } },
    });
    return done({ departmentId });
  });
}
