import { daysFrom, type StatutoryDay, type StatutoryDays } from './calendar.rules.js';

/** Days of a year by the holiday they belong to: `02-15..02-23`, `05-09`. */
type DaysByName = Readonly<Record<string, readonly string[]>>;

/** What the state declared for one year: days off, and workdays that make up for them 调休. */
export interface StatutoryYear {
  readonly off: DaysByName;
  readonly workdays: DaysByName;
}

export type StatutoryYears = Readonly<Record<string, StatutoryYear>>;

/** Days that belong to one holiday. */
export interface Holiday {
  readonly name: string;
  readonly days: readonly string[];
}

/** The single days behind the ranges of a year. */
export function holidaysIn(year: string, byName: DaysByName): Holiday[] {
  return Object.entries(byName).map(([name, ranges]) => ({
    name,
    days: ranges.flatMap((range) => {
      const [first, last = first] = range.split('..');
      return [...daysFrom(`${year}-${first}`, `${year}-${last}`)];
    }),
  }));
}

function daysNamed(holidays: readonly Holiday[], kind: StatutoryDay['kind']): StatutoryDay[] {
  return holidays.flatMap(({ name, days }) => days.map((date) => ({ date, kind, name })));
}

/** The single days of years as they were declared, known to the end of the last year without a gap before it. */
export function statutoryDays(years: StatutoryYears): StatutoryDays {
  const known = Object.keys(years).sort();
  const gap = known.findIndex((year, place) => place > 0 && Number(year) !== Number(known[place - 1]) + 1);
  const days = new Map<string, StatutoryDay>();
  for (const [year, { off, workdays }] of Object.entries(years)) {
    for (const day of daysNamed(holidaysIn(year, off), 'off')) days.set(day.date, day);
    for (const day of daysNamed(holidaysIn(year, workdays), 'workday')) days.set(day.date, day);
  }
  return { days, coveredThrough: `${known.at(gap === -1 ? -1 : gap - 1) ?? '0000'}-12-31` };
}
