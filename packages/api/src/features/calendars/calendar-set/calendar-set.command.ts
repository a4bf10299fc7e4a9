import { changesBetween } from '../../../kernel/changes.js';
import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { findRows, insertRows, updateRow } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { addVersion } from '../add-version.js';
import { CalendarEntity, DepartmentCalendarEntity } from '../calendar.entity.js';
import { type CalendarAsked, type CalendarPlan, type CalendarRow, type NewRules, planCalendarSet } from '../calendar-book.rules.js';
import { CALENDARS, loadCalendars } from '../calendars.queries.js';

/** Makes a calendar or changes one; those that take over from it follow. What was in force stays as a version. */
export function calendarSet(ctx: Ctx, asked: CalendarAsked): Promise<Outcome<{ code: string }>> {
  return runCommand(ctx, async (tx) => {
    await touchReference(tx, CALENDARS);
    const all = await loadCalendars(tx);
    const known = all.find(({ code }) => code === asked.code);
    const departments = known ? await findRows(tx, DepartmentCalendarEntity, { calendarId: known.id }) : [];
    const decision = planCalendarSet({ all, departmentCount: departments.length }, asked);
    if (!decision.allowed) return refused(decision.refusal);
    await write(tx, ctx, { asked, plan: decision.plan });
    return done({ code: asked.code });
  });
}

interface Writing {
  readonly asked: CalendarAsked;
  readonly plan: CalendarPlan;
}

const wordsOf = ({ names, isArchived, inheritsFromId, own }: Pick<CalendarRow, 'names' | 'isArchived' | 'inheritsFromId' | 'own'>) => ({
  names,
  isArchived,
  inheritsFromId,
  ...own,
});

async function write(tx: Tx, ctx: Ctx, { asked, plan: { known, versions } }: Writing): Promise<void> {
  const { code, names, isArchived } = asked;
  const before = known ? wordsOf(known) : {};
  const gone = Object.fromEntries(Object.keys(before).map((field) => [field, null]));
  const changes = changesBetween<object>(before, { ...gone, ...wordsOf(asked) });
  if (Object.keys(changes).length === 0) return;
  const id = known?.id ?? newId('cal', ctx.clock.now());
  const version = (known?.version ?? 0) + 1;
  const [own, ...heirs] = versions;
  const calendarVersionId = own ? await addVersion(tx, ctx, { calendarId: id, number: version, rules: own }) : known?.calendarVersionId;
  const row = { version, names, isArchived, calendarVersionId };
  if (known) await updateRow(tx, CalendarEntity, id, row);
  else await insertRows(tx, CalendarEntity, [{ id, code, ...row }]);
  await recordEvent(tx, ctx, { type: 'calendar.set', subject: { type: 'calendar', id, seq: version }, payload: { code, changes } });
  for (const heir of heirs) await follow(tx, ctx, { heir, from: code });
}

interface Following {
  readonly heir: NewRules;
  readonly from: string;
}

/** A calendar that takes over from a changed one says something new as well. */
async function follow(tx: Tx, ctx: Ctx, { heir, from }: Following): Promise<void> {
  const { calendar } = heir;
  if (!calendar) return;
  const version = calendar.version + 1;
  const calendarVersionId = await addVersion(tx, ctx, { calendarId: calendar.id, number: version, rules: heir });
  await updateRow(tx, CalendarEntity, calendar.id, { version, calendarVersionId });
  const subject = { type: 'calendar', id: calendar.id, seq: version };
  await recordEvent(tx, ctx, { type: 'calendar.followed', subject, payload: { code: calendar.code, from } });
}
