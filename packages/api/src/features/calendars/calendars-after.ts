import { allow, type Decision } from '../../kernel/decision.js';
import type { Ctx } from '../../platform/context.js';
import { departmentTree } from '../departments/index.js';
import { type CalendarAsked, type CalendarPlan, type CalendarRow, planCalendarSet } from './calendar-book.rules.js';
import { bookOf, type CalendarBook, calendarBook } from './calendars.queries.js';
import { canWorkBy, type DepartmentCalendarAsked } from './department-calendar-set/department-calendar-set.rules.js';
import { planStatutoryYear, type StatutoryYearAsked } from './statutory-year-import/statutory-year-import.rules.js';

/** What somebody thinks of changing, before they do. */
export type CalendarChange =
  | { readonly calendar: CalendarAsked }
  | { readonly statutoryYear: StatutoryYearAsked }
  | { readonly department: DepartmentCalendarAsked };

/** The calendars as they would be after a change, or why it cannot be made. Nothing is written. */
export async function calendarsAfter(ctx: Ctx, change: CalendarChange): Promise<Decision<CalendarBook>> {
  const book = await calendarBook.of(ctx);
  if ('statutoryYear' in change) {
    const decision = planStatutoryYear(change.statutoryYear);
    if (!decision.allowed) return decision;
    return allow(bookOf({ ...book, years: { ...book.years, [String(change.statutoryYear.year)]: decision.plan } }));
  }
  if ('department' in change) {
    const { departmentId, calendarId } = change.department;
    const decision = canWorkBy({ actor: ctx.actor, tree: await departmentTree.of(ctx), calendars: book.all }, change.department);
    if (!decision.allowed) return decision;
    return allow(bookOf({ ...book, byDepartment: new Map(book.byDepartment).set(departmentId, calendarId) }));
  }
  const departmentCount = [...book.byDepartment.values()].filter((id) => book.find(id ?? '')?.code === change.calendar.code).length;
  const decision = planCalendarSet({ all: book.all, departmentCount }, change.calendar);
  return decision.allowed ? allow(bookOf({ ...book, all: changed(book.all, change.calendar, decision.plan) })) : decision;
}

/** Versions that are not written yet go by the id of their calendar. */
function changed(
  all: readonly CalendarRow[],
  { code, names, isArchived }: CalendarAsked,
  { known, versions }: CalendarPlan,
): CalendarRow[] {
  const fresh = { id: `new ${code}`, version: 1, code, names, isArchived, calendarVersionId: '' };
  const said = new Map(
    versions.map(({ calendar, inheritsFromId, own, rules }) => [calendar?.id ?? fresh.id, { inheritsFromId, own, rules }]),
  );
  const rows: readonly (CalendarRow | typeof fresh)[] = known ? all : [...all, fresh];
  return rows.flatMap((row) => {
    const now = said.get(row.id);
    if (now)
      return { ...row, ...now, isArchived: row.id === known?.id ? isArchived : row.isArchived, calendarVersionId: `after ${row.id}` };
    return 'rules' in row ? { ...row, isArchived: row.id === known?.id ? isArchived : row.isArchived } : [];
  });
}
