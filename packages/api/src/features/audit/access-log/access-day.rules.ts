const DAY_MS = 86_400_000;
/** What is noted late (the database was away) moves to the hour it is written in, so nothing comes into a day that ended so long ago. */
const SETTLED_MS = 2 * 3_600_000;

/** A day of the access log, UTC: `2026-03-01`. Its rows are closed together, and purged together. */
export type Day = string;

export const dayOf = (at: Date): Day => at.toISOString().slice(0, 10);
export const beginOf = (day: Day): Date => new Date(`${day}T00:00:00.000Z`);
export const endOf = (day: Day): Date => new Date(beginOf(day).getTime() + DAY_MS);
export const isSettled = (day: Day, now: Date): boolean => endOf(day).getTime() + SETTLED_MS <= now.getTime();

/** The first day that is kept; all before it may go. */
export const keptSince = (now: Date, retentionDays: number): Day => dayOf(new Date(now.getTime() - retentionDays * DAY_MS));

const PREFIX = 'acd_';

/** The day as a subject of events: its first event closes it, its second says that it was purged. */
export const subjectOf = (day: Day, seq: 1 | 2) => ({ type: ACCESS_DAY, id: `${PREFIX}${day}`, seq });
export const dayOfSubject = (subjectId: string): Day => subjectId.slice(PREFIX.length);
export const ACCESS_DAY = 'access_log';

/** What the rows of a day come to. */
export interface DaySum {
  readonly count: number;
  readonly digest: string;
}

/** What is on record about a day, and what its rows come to now; null: its rows need not be there any more. */
export interface DayFacts {
  readonly closed: DaySum;
  readonly purged: DaySum | null;
  readonly found: DaySum | null;
}

/** A purge says what it took away: what had been changed before does not get lost with it. */
export function isAsClosed({ closed, purged, found }: DayFacts): boolean {
  const last = purged ?? found;
  return last !== null && last.count === closed.count && last.digest === closed.digest;
}

/** The sum in the payload of an event; of anything else one that fits nothing. */
export function sumOf(payload: unknown): DaySum {
  const { count, digest } = Object(payload);
  return { count: Number(count), digest: String(digest) };
}
