import { currentLanguage } from '@shouwen/admin-kit';
import { DAYS_A_WEEK } from './calendar-draft.rules.js';

/** 2024 began on a Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

/** Monday to Sunday, in the language of whoever looks. */
export function useWeekdays(): string[] {
  const names = new Intl.DateTimeFormat(currentLanguage(), { weekday: 'short', timeZone: 'UTC' });
  return Array.from({ length: DAYS_A_WEEK }, (_, day) => names.format(MONDAY + day * DAY_MS));
}
