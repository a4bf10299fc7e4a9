import type { Ctx } from '../../platform/context.js';
import { calendarBook } from './calendars.queries.js';
import type { OpenHours, SpentDay } from './open-hours.rules.js';

export interface BusinessTimeAsked {
  readonly calendarId: string;
  readonly from: Date;
  readonly to?: Date | null;
  readonly seconds?: number | null;
}

export interface BusinessTimeView {
  readonly from: Date;
  readonly to: Date;
  readonly seconds: number;
  readonly isEstimated: boolean;
  readonly days: readonly SpentDay[] | null;
}

const DAY_MS = 86_400_000;
const MOST_DAYS = 400;
/** What is reckoned at most, so that nobody keeps the server busy: compiling goes by years. */
const MOST_YEARS = 10;

/** Tries out a calendar: how much business time lies between two instants, or when so much has passed. */
export async function businessTime(ctx: Ctx, { calendarId, from, to, seconds }: BusinessTimeAsked): Promise<BusinessTimeView | null> {
  const book = await calendarBook.of(ctx);
  const calendar = book.find(calendarId);
  if (!calendar || (to == null) === (seconds == null)) return null;
  const hours = book.hours(calendar);
  const until = to ? to.getTime() : hours.add(from.getTime(), Math.max(0, seconds ?? 0) * 1000);
  if (until === null || until - from.getTime() > MOST_YEARS * DAY_MS * 366) return null;
  return reckoned(hours, from.getTime(), until);
}

function reckoned(hours: OpenHours, from: number, to: number): BusinessTimeView {
  return {
    from: new Date(from),
    to: new Date(to),
    seconds: Math.floor(hours.between(from, to) / 1000),
    isEstimated: hours.isEstimated(to),
    days: to - from > MOST_DAYS * DAY_MS ? null : hours.byDay({ from, to }),
  };
}
