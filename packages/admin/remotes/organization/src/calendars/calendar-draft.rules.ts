import type { Calendar_CalendarFragment, CalendarSetInput, StatutoryDaysRule } from '../gql/graphql.js';

export type Calendar = Calendar_CalendarFragment;

/** What a calendar is called, and what it says for all its days. */
export interface CalendarDraft {
  readonly code: string;
  readonly zhCN: string;
  readonly zhTW?: string | null;
  readonly en?: string | null;
  readonly inheritsFromId?: string | null;
  /** Empty: taken over. */
  readonly timeZone?: string | null;
  readonly statutory?: StatutoryDaysRule | null;
  readonly makeupWeekday?: number | null;
}

export const DAYS_A_WEEK = 7;

export type Weeks = CalendarSetInput['weeks'];

/** What a calendar says itself, as its next change sends it; what it takes over stays taken over. */
export function ownInput({ own, ...calendar }: Calendar): CalendarSetInput {
  const says = (field: string): boolean => own.includes(field);
  const exceptions = calendar.exceptions.filter(({ isOwn }) => isOwn).map(({ date, spans }) => ({ date, spans: [...spans] }));
  return {
    code: calendar.code,
    version: calendar.version,
    zhCN: calendar.names.zhCN,
    zhTW: calendar.names.zhTW ?? null,
    en: calendar.names.en ?? null,
    inheritsFromId: calendar.inheritsFrom?.id ?? null,
    isArchived: calendar.isArchived,
    timeZone: says('timeZone') ? calendar.timeZone : null,
    weeks: says('weeks') ? weeksOf(calendar) : null,
    cycleAnchor: says('weeks') ? (calendar.cycleAnchor ?? null) : null,
    statutory: says('statutory') ? calendar.statutory : null,
    makeupWeekday: says('makeupWeekday') ? calendar.makeupWeekday : null,
    exceptions,
  };
}

export const weeksOf = ({ weeks }: Pick<Calendar, 'weeks'>): { days: string[][] }[] =>
  weeks.map(({ days }) => ({ days: days.map((spans) => [...spans]) }));

/** A calendar with other words and general rules; a new one is always open until its hours are set, unless it takes over from another. */
export function draftInput(known: Calendar | undefined, draft: CalendarDraft): CalendarSetInput {
  const { inheritsFromId = null, timeZone = null, statutory = null, makeupWeekday = null } = draft;
  return {
    ...(known ? ownInput(known) : { version: 0 }),
    // What it took over it must say itself once there is nothing to take it from.
    ...(!inheritsFromId && (known ? { weeks: weeksOf(known), cycleAnchor: known.cycleAnchor ?? null } : { weeks: [wholeWeek()] })),
    code: known?.code ?? draft.code,
    zhCN: draft.zhCN,
    zhTW: draft.zhTW?.trim() || null,
    en: draft.en?.trim() || null,
    inheritsFromId,
    timeZone,
    statutory,
    makeupWeekday,
  };
}

/** Where a calendar begins that takes over from none: always open, for it must be open some time. */
function wholeWeek(): { days: string[][] } {
  return { days: Array.from({ length: DAYS_A_WEEK }, () => ['00:00-24:00']) };
}

export function draftOf(calendar: Calendar): CalendarDraft {
  const input = ownInput(calendar);
  return {
    ...calendar.names,
    code: calendar.code,
    inheritsFromId: input.inheritsFromId ?? null,
    timeZone: input.timeZone ?? null,
    statutory: input.statutory ?? null,
    makeupWeekday: input.makeupWeekday ?? null,
  };
}

/** With other hours in its weeks; `null`: as the calendar it takes over from. */
export function withWeeks(calendar: Calendar, weeks: Weeks, cycleAnchor: string | null): CalendarSetInput {
  return { ...ownInput(calendar), weeks: weeks ?? null, cycleAnchor: weeks ? cycleAnchor : null };
}

/** With other hours on one day; `null`: as its week and the state say. */
export function withDay(calendar: Calendar, date: string, spans: string[] | null): CalendarSetInput {
  const input = ownInput(calendar);
  const others = (input.exceptions ?? []).filter((one) => one.date !== date);
  return { ...input, exceptions: spans === null ? others : [...others, { date, spans }] };
}
