import { createHash } from 'node:crypto';
import { type SqlReader, sqlInstant } from '../../../platform/db/db.js';
import { ACCESS_DAY, beginOf, type Day, type DaySum, dayOfSubject, endOf, sumOf } from './access-day.rules.js';

const COLUMNS =
  'id, hour, person_id, on_behalf_of_id, object_type, object_id, kind, source, department_id, address, looks, first_at, last_at';
const BATCH = 2000;

/** Count and hash of the rows of a day, in their order, read in steps. */
export async function sumOfRows(reader: SqlReader, day: Day): Promise<DaySum> {
  const hash = createHash('sha256');
  let count = 0;
  for (let [hour, id] = [sqlInstant(beginOf(day)), '']; ; ) {
    const rows = await reader.rows(
      `select ${COLUMNS} from access_log where hour >= ? and hour < ? and (hour > ? or id > ?) order by hour, id limit ${BATCH}`,
      [hour, endOf(day), hour, id],
    );
    for (const row of rows) hash.update(`${JSON.stringify(row.map((value) => (value === null ? null : String(value))))}\n`);
    count += rows.length;
    const last = rows.at(-1);
    if (rows.length < BATCH || !last) return { count, digest: hash.digest('hex') };
    [id, hour] = [String(last[0]), String(last[1])];
  }
}

/** The next day after this one that has rows; null: none. */
export async function nextDay(reader: SqlReader, after: Day | null): Promise<Day | null> {
  const [row] = await reader.rows('select hour from access_log where hour >= ? order by hour limit 1', [
    after === null ? '1970-01-01' : endOf(after),
  ]);
  return row ? String(row[0]).slice(0, 10) : null;
}

/** What the log says about a day. */
export interface DayRecord {
  readonly day: Day;
  /** Place of its closing in the chain. */
  readonly position: number;
  readonly eventId: string;
  readonly closed: DaySum;
  readonly purged: DaySum | null;
}

/** Days that were closed, as far as their closing is sealed, from the oldest on. */
export async function closedDays(reader: SqlReader): Promise<DayRecord[]> {
  const rows = await reader.rows(
    `select a.place, a.id, e.type, e.subject_id, e.payload from audit_entry a join event e on e.id = a.id
     where a.subject_type = ? order by a.place`,
    [ACCESS_DAY],
  );
  const days = new Map<Day, DayRecord>();
  for (const [place, id, type, subjectId, payload] of rows) {
    const day = dayOfSubject(String(subjectId));
    const sum = sumOf(JSON.parse(String(payload)));
    const known = days.get(day);
    if (known && type === 'access_log.purged') days.set(day, { ...known, purged: sum });
    else if (type === 'access_log.closed') days.set(day, { day, position: Number(place), eventId: String(id), closed: sum, purged: null });
  }
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** Whether an event of that number was recorded about the day, sealed or not. */
export async function isRecorded(reader: SqlReader, { id, seq }: { readonly id: string; readonly seq: number }): Promise<boolean> {
  return (await reader.rows('select 1 from event where subject_id = ? and seq = ?', [id, seq])).length > 0;
}

/** Days with rows, before a day. */
export async function daysWithRows(reader: SqlReader, before: Day): Promise<Day[]> {
  const rows = await reader.rows('select distinct substr(hour, 1, 10) from access_log where hour < ?', [beginOf(before)]);
  return rows.map(([day]) => String(day)).sort();
}
