import type { LocalText } from '@shouwen/shared';
import { allow, type Decision, refuse } from '../../kernel/decision.js';
import { isTimeZone } from '../../kernel/time-zone.js';
import { type CalendarRules, type DaySpan, weekdayOf } from './calendar.rules.js';

/** What a calendar says itself. What it leaves out it takes over; without a calendar to take it from, it must say it all. */
export type OwnRules = Partial<CalendarRules>;

/** A calendar as it is in force. */
export interface CalendarRow {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly names: LocalText;
  readonly calendarVersionId: string;
  readonly isArchived: boolean;
  readonly inheritsFromId: string | null;
  readonly own: OwnRules;
  readonly rules: CalendarRules;
}

const WEEKDAYS = 7;

/** Everything a calendar says, from what it says itself and what it takes over; null while the hours are missing. */
export function wholeRules(own: OwnRules, from: CalendarRules | null): CalendarRules | null {
  const { timeZone, weeks } = { ...from, ...own };
  if (timeZone === undefined || weeks === undefined) return null;
  return {
    timeZone,
    weeks,
    cycleAnchor: (own.weeks ? own : (from ?? own)).cycleAnchor ?? null,
    statutory: own.statutory ?? from?.statutory ?? 'none',
    makeupWeekday: own.makeupWeekday ?? from?.makeupWeekday ?? 1,
    exceptions: inOrder({ ...from?.exceptions, ...own.exceptions }),
  };
}

/** By their days. */
function inOrder(exceptions: CalendarRules['exceptions']): CalendarRules['exceptions'] {
  return Object.fromEntries(Object.entries(exceptions).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The calendars that take over from one, nearest first, so that each is written after the one it takes from. */
export function heirsOf(all: readonly CalendarRow[], id: string): CalendarRow[] {
  const heirs = all.filter(({ inheritsFromId }) => inheritsFromId === id);
  return heirs.flatMap((heir) => [heir, ...heirsOf(all, heir.id)]);
}

const SPAN = /^([01]\d|2[0-3]):[0-5]\d-(([01]\d|2[0-3]):[0-5]\d|24:00)$/;

const isSpan = (span: DaySpan): boolean => SPAN.test(span) && span.slice(0, 5) !== span.slice(6);

/** Whether every span is a time of day, with an end that is not its beginning. */
const areSpans = (days: readonly (readonly DaySpan[])[]): boolean => days.every((spans) => spans.every(isSpan));

function mistakeIn({ timeZone, weeks = [], cycleAnchor = null, exceptions = {} }: OwnRules): Decision {
  if (timeZone !== undefined && !isTimeZone(timeZone)) return refuse('INVALID', undefined, ['timeZone']);
  if (weeks.some((week) => week.length !== WEEKDAYS || !areSpans(week))) return refuse('CALENDAR_HOURS', undefined, ['weeks']);
  if (!areSpans(Object.values(exceptions))) return refuse('CALENDAR_HOURS', undefined, ['exceptions']);
  const isMonday = cycleAnchor !== null && weekdayOf(cycleAnchor) === 1;
  if (cycleAnchor === null ? weeks.length > 1 : !isMonday) return refuse('CALENDAR_ANCHOR', undefined, ['cycleAnchor']);
  return allow();
}

export interface CalendarAsked {
  readonly code: string;
  readonly names: LocalText;
  /** Of the calendar as last seen; 0: there is none yet. */
  readonly version: number;
  readonly isArchived: boolean;
  readonly inheritsFromId: string | null;
  readonly own: OwnRules;
}

export interface CalendarFacts {
  readonly all: readonly CalendarRow[];
  /** How many departments have the calendar as their own. */
  readonly departmentCount: number;
}

/** A calendar that gets a new version of what it says, with what it says then. */
export interface NewRules {
  /** null: the calendar that is being made. */
  readonly calendar: CalendarRow | null;
  readonly inheritsFromId: string | null;
  readonly own: OwnRules;
  readonly rules: CalendarRules;
}

export interface CalendarPlan {
  readonly known: CalendarRow | null;
  /** The calendar itself first, then those that take over from it; none when only its name changes. */
  readonly versions: readonly NewRules[];
}

/** Whole rules are always put together in one order. */
const said = (rules: CalendarRules): string => JSON.stringify(rules);

/** A calendar as it is to be, with all that take over from it, or why it stays as it is (catalogue section 6.1). */
export function planCalendarSet({ all, departmentCount }: CalendarFacts, asked: CalendarAsked): Decision<CalendarPlan> {
  const known = all.find(({ code }) => code === asked.code) ?? null;
  if ((known?.version ?? 0) !== asked.version) return refuse('CONFLICT');
  const heirs = known ? heirsOf(all, known.id) : [];
  const inUse = heirs.filter(({ isArchived }) => !isArchived).length + departmentCount;
  if (asked.isArchived && inUse > 0) return refuse('CALENDAR_IN_USE', { count: inUse }, ['isArchived']);
  const from = sourceOf({ all, known, heirs }, asked.inheritsFromId);
  if (from === undefined) return refuse('NOT_FOUND', undefined, ['inheritsFromId']);
  const whole = rulesAsked(asked.own, from?.rules ?? null);
  if (!whole.allowed) return whole;
  return allow({ known, versions: newVersions(known, { asked, rules: whole.plan, heirs }) });
}

function rulesAsked(own: OwnRules, from: CalendarRules | null): Decision<CalendarRules> {
  const mistake = mistakeIn(own);
  if (!mistake.allowed) return mistake;
  const rules = wholeRules(own, from);
  if (!rules) return refuse('REQUIRED', undefined, ['weeks']);
  return isEverOpen(rules) ? allow(rules) : refuse('CALENDAR_NEVER_OPEN', undefined, ['weeks']);
}

interface Family {
  readonly all: readonly CalendarRow[];
  readonly known: CalendarRow | null;
  readonly heirs: readonly CalendarRow[];
}

/** The calendar to take over from, null when none is asked for; undefined where it is out of use or takes over from this one. */
function sourceOf({ all, known, heirs }: Family, id: string | null): CalendarRow | null | undefined {
  if (id === null) return null;
  const own = new Set([known?.id, ...heirs.map((heir) => heir.id)]);
  return all.find((calendar) => calendar.id === id && !calendar.isArchived && !own.has(id));
}

const isEverOpen = ({ weeks }: CalendarRules): boolean => weeks.some((week) => week.some((spans) => spans.length > 0));

interface Written {
  readonly asked: CalendarAsked;
  readonly rules: CalendarRules;
  readonly heirs: readonly CalendarRow[];
}

function newVersions(known: CalendarRow | null, { asked: { inheritsFromId, own }, rules, heirs }: Written): NewRules[] {
  const isSame = known !== null && known.inheritsFromId === inheritsFromId && said(known.rules) === said(rules);
  if (isSame && JSON.stringify(known.own) === JSON.stringify(own)) return [];
  const versions: NewRules[] = [{ calendar: known, inheritsFromId, own, rules }];
  const now = new Map([[known?.id ?? '', rules]]);
  for (const calendar of heirs) {
    const whole = wholeRules(calendar.own, now.get(calendar.inheritsFromId ?? '') ?? null) ?? calendar.rules;
    now.set(calendar.id, whole);
    if (said(whole) !== said(calendar.rules)) {
      versions.push({ calendar, inheritsFromId: calendar.inheritsFromId, own: calendar.own, rules: whole });
    }
  }
  return versions;
}
