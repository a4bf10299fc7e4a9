import type { SqlReader } from '../../../platform/db/db.js';
import type { Place } from '../chain/verdict.rules.js';
import { closedDays, daysWithRows, isRecorded, sumOfRows } from './access-day.queries.js';
import { isAsClosed, subjectOf } from './access-day.rules.js';

export interface DaysReport {
  readonly days: number;
  readonly places: readonly Place[];
}

/** Compares the access log with what its days came to when they were closed, and finds rows in days that had none then. */
export async function verifyDays(reader: SqlReader): Promise<DaysReport> {
  const records = await closedDays(reader);
  const places: Place[] = [];
  for (const { day, position, closed, purged } of records) {
    const found = purged ? null : await sumOfRows(reader, day);
    // A purge under way is on record before its rows go, and sealed a moment later.
    if (!isAsClosed({ closed, purged, found }) && (purged || !(await isRecorded(reader, subjectOf(day, 2)))))
      places.push({ kind: 'access_changed', position, eventId: day });
  }
  const last = records.at(-1)?.day;
  const known = new Set(records.map(({ day }) => day));
  const strange = last === undefined ? [] : (await daysWithRows(reader, last)).filter((day) => !known.has(day));
  places.push(...strange.map((day): Place => ({ kind: 'access_changed', position: null, eventId: day })));
  return { days: records.length, places };
}
