import type { StatutoryYearImportInput, StatutoryYearsQuery } from '../gql/graphql.js';

export type StatutoryYear = StatutoryYearsQuery['statutoryYears'][number];
type HolidayDays = Pick<StatutoryYear['off'][number], 'name' | 'days'>;

/** Days of one holiday that follow each other. */
export interface HolidayLine {
  readonly name: string;
  readonly from: string;
  /** Absent: that one day. */
  readonly to?: string;
}

export interface NoticeDraft {
  readonly year: number;
  readonly document: string;
  readonly off: readonly HolidayLine[];
  readonly workdays?: readonly HolidayLine[];
}

const DAY_MS = 86_400_000;
const dayAfter = (day: string): string => new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);

/** The days of each holiday as stretches of days. */
export function linesOf(holidays: readonly HolidayDays[]): HolidayLine[] {
  return holidays.flatMap(({ name, days }) => {
    const lines: { name: string; from: string; to: string }[] = [];
    for (const day of days.toSorted()) {
      const last = lines.at(-1);
      if (last && dayAfter(last.to) === day) last.to = day;
      else lines.push({ name, from: day, to: day });
    }
    return lines;
  });
}

export const rangesText = (holidays: readonly HolidayDays[]): string =>
  linesOf(holidays)
    .map(({ name, from, to = from }) => `${name} ${from.slice(5)}${to === from ? '' : `–${to.slice(5)}`}`)
    .join('、');

/** The notice as the API takes it: the days of one name together. What ends before it begins has no day. */
export function noticeInput({ year, document, off, workdays = [] }: NoticeDraft): StatutoryYearImportInput {
  return { year: Number(year), document, off: daysOf(off), workdays: daysOf(workdays) };
}

function daysOf(lines: readonly HolidayLine[]): { name: string; days: string[] }[] {
  const byName = new Map<string, string[]>();
  for (const { name, from, to } of lines) {
    const days = byName.get(name.trim()) ?? [];
    for (let day = from; day <= (to || from); day = dayAfter(day)) days.push(day);
    byName.set(name.trim(), days);
  }
  return [...byName].map(([name, days]) => ({ name, days }));
}
