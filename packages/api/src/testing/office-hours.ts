import type { CalendarRules } from '../features/calendars/calendar.rules.js';
import { type OpenHours, openHours } from '../features/calendars/open-hours.rules.js';
import { shippedYears } from '../features/calendars/statutory-days.js';
import { statutoryDays } from '../features/calendars/statutory-year.rules.js';
import { instantAt } from '../kernel/local-date.js';

/** Calendar A of catalogue section 6.3. */
export const OFFICE: CalendarRules = {
  timeZone: 'Asia/Shanghai',
  weeks: [[...Array.from({ length: 5 }, () => ['09:00-12:00', '13:30-18:00']), [], []]],
  cycleAnchor: null,
  statutory: 'holidaysAndMakeup',
  makeupWeekday: 1,
  exceptions: {},
};

export const hoursOfCalendar = (rules: CalendarRules): OpenHours => openHours(rules, statutoryDays(shippedYears()));

/** `2026-01-05 11:30` or `2026-01-05 11:30:05` in Shanghai, in epoch milliseconds. */
export function shanghai(wall: string): number {
  return instantAt(wall.slice(0, 10), wall.slice(11, 16), 'Asia/Shanghai').getTime() + Number(wall.slice(17) || 0) * 1000;
}
