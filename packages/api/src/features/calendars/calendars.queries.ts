import type { Ctx } from '../../platform/context.js';
import type { Reader } from '../../platform/db/db.js';
import { referenceTable } from '../../platform/db/reference-table.js';
import { findRows } from '../../platform/db/write.js';
import { loaderOf } from '../../platform/graphql/loader-of.js';
import { type DepartmentRow, type DepartmentTree, departmentTree } from '../departments/index.js';
import { CalendarEntity, CalendarVersionEntity, DepartmentCalendarEntity, StatutoryYearEntity } from './calendar.entity.js';
import type { StatutoryDays } from './calendar.rules.js';
import type { CalendarRow } from './calendar-book.rules.js';
import { type OpenHours, openHours } from './open-hours.rules.js';
import { shippedYears } from './statutory-days.js';
import { type Holiday, holidaysIn, type StatutoryYears, statutoryDays } from './statutory-year.rules.js';

/** Name of the table in `touchReference`. */
export const CALENDARS = 'calendar';

/** The calendars in force, and what the state has declared. */
export interface CalendarBook {
  readonly all: readonly CalendarRow[];
  readonly imported: readonly StatutoryYearEntity[];
  readonly years: StatutoryYears;
  readonly statutory: StatutoryDays;
  /** Calendar by department, where a department has its own. */
  readonly byDepartment: ReadonlyMap<string, string | null>;
  find(id: string): CalendarRow | undefined;
  /** Business time of a calendar, compiled once for this copy of the book. */
  hours(calendar: CalendarRow): OpenHours;
}

/** Every calendar as the database holds it now, by code. */
export async function loadCalendars(reader: Reader): Promise<CalendarRow[]> {
  const calendars = await findRows(reader, CalendarEntity, {}, { orderBy: { code: 'asc' } });
  const versions = await findRows(reader, CalendarVersionEntity, { id: calendars.map(({ calendarVersionId }) => calendarVersionId) });
  const byId = new Map(versions.map((version) => [version.id, version]));
  return calendars.flatMap((calendar) => {
    const version = byId.get(calendar.calendarVersionId);
    if (!version) return [];
    const { inheritsFromId, own, rules } = version;
    return [{ ...calendar, inheritsFromId, own, rules }];
  });
}

async function loadBook(reader: Reader): Promise<CalendarBook> {
  const all = await loadCalendars(reader);
  const imported = await findRows(reader, StatutoryYearEntity, {}, { orderBy: { year: 'asc' } });
  const years = { ...shippedYears(), ...Object.fromEntries(imported.map(({ year, days }) => [String(year), days])) };
  const byDepartment = new Map((await findRows(reader, DepartmentCalendarEntity)).map((row) => [row.departmentId, row.calendarId]));
  return bookOf({ all, imported, years, byDepartment });
}

/** A book of what stands in it. */
export function bookOf(written: Pick<CalendarBook, 'all' | 'imported' | 'years' | 'byDepartment'>): CalendarBook {
  const statutory = statutoryDays(written.years);
  const byId = new Map(written.all.map((calendar) => [calendar.id, calendar]));
  const compiled = new Map<string, OpenHours>();
  return {
    ...written,
    statutory,
    find: (id) => byId.get(id),
    hours: ({ id, rules }) => {
      const known = compiled.get(id) ?? openHours(rules, statutory);
      compiled.set(id, known);
      return known;
    },
  };
}

export const calendarBook = referenceTable(CALENDARS, loadBook);

/** Business time of one version of a calendar. */
export interface VersionHours {
  readonly calendarId: string;
  readonly hours: OpenHours;
}

const compiledVersions = new WeakMap<CalendarBook, Map<string, VersionHours>>();

/** Business time by versions of calendars, also of those that are no longer in force; these are read once per copy of the book. */
export async function hoursOfVersions(
  book: CalendarBook,
  reader: Reader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, VersionHours>> {
  const known = compiledVersions.get(book) ?? compiledIn(book);
  compiledVersions.set(book, known);
  const older = [...new Set(ids)].filter((id) => !known.has(id));
  const rows = older.length > 0 ? await findRows(reader, CalendarVersionEntity, { id: older }) : [];
  for (const { id, calendarId, rules } of rows) known.set(id, { calendarId, hours: openHours(rules, book.statutory) });
  return known;
}

function compiledIn(book: CalendarBook): Map<string, VersionHours> {
  return new Map(book.all.map((one) => [one.calendarVersionId, { calendarId: one.id, hours: book.hours(one) }]));
}

/** A department's calendar, and the department it comes from: its own, or that of the nearest one above that has any. */
export interface CalendarOfDepartment {
  readonly calendar: CalendarRow;
  readonly from: DepartmentRow;
}

export async function calendarOf(ctx: Ctx, departmentId: string): Promise<CalendarOfDepartment | null> {
  return calendarIn(await calendarBook.of(ctx), await departmentTree.of(ctx), departmentId);
}

/** The same by a book that may not be in force. */
export function calendarIn(book: CalendarBook, tree: DepartmentTree, departmentId: string): CalendarOfDepartment | null {
  const department = tree.find(departmentId);
  const upwards = department ? [...tree.ancestors(departmentId), department].reverse() : [];
  for (const from of upwards) {
    const calendar = book.find(book.byDepartment.get(from.id) ?? '');
    if (calendar) return { calendar, from };
  }
  return null;
}

/** What the state declared for a year, as it is shown. */
export interface StatutoryYearView {
  readonly year: number;
  readonly document: string | null;
  readonly off: readonly Holiday[];
  readonly workdays: readonly Holiday[];
}

/** Every year that is known, the latest first. */
export async function listStatutoryYears(ctx: Ctx): Promise<StatutoryYearView[]> {
  const { years, imported } = await calendarBook.of(ctx);
  const documents = new Map(imported.map(({ year, document }) => [String(year), document]));
  return Object.entries(years)
    .map(([year, { off, workdays }]) => ({
      year: Number(year),
      document: documents.get(year) ?? null,
      off: holidaysIn(year, off),
      workdays: holidaysIn(year, workdays),
    }))
    .sort((a, b) => b.year - a.year);
}

export type CalendarVersionView = Pick<CalendarVersionEntity, 'id' | 'number' | 'rules' | 'createdAt'>;

/** What a calendar said from one change to the next, the latest first. */
export function versionsOf(ctx: Ctx, calendarId: string): Promise<readonly CalendarVersionView[]> {
  return loaderOf<string, readonly CalendarVersionView[]>(ctx, versionsOf, async (ids) => {
    const versions = await findRows(ctx.db.read, CalendarVersionEntity, { calendarId: ids }, { orderBy: { number: 'desc' } });
    return ids.map((id) => versions.filter((version) => version.calendarId === id));
  }).load(calendarId);
}
