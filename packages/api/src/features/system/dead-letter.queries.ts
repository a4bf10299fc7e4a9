import { encodeTime } from 'ulid';
import type { Reader, SqlValue, Tx } from '../../platform/db/db.js';
import { instant } from '../../platform/db/db.js';

export type DeadLetterKind = 'job' | 'delivery';

/** A piece of work that was given up. */
export interface DeadLetterRow {
  /** Of a job its own; of a delivery the event's and the subscriber's. */
  readonly id: string;
  readonly kind: DeadLetterKind;
  /** The kind of job, or the subscriber. */
  readonly name: string;
  /** Type of the event that was not delivered. */
  readonly eventType: string | null;
  readonly subjectId: string | null;
  readonly attempts: number;
  readonly error: string;
  /** When the job was last due, or when the event happened. */
  readonly at: Date;
}

/** More than anybody reads; the rest is counted. */
const MOST_LISTED = 1000;

interface Found extends Omit<DeadLetterRow, 'kind' | 'at'> {
  readonly at: string;
}

export async function listDeadLetters(reader: Reader, name: string | null): Promise<DeadLetterRow[]> {
  const given = name === null ? [] : [name];
  const jobs = await reader.objects<Found>(
    `select id, kind as name, null as eventType, null as subjectId, attempts, coalesce(error, '') as error, run_at as at from job
     where state = 'dead'${name === null ? '' : ' and kind = ?'} order by run_at desc, id desc limit ${MOST_LISTED}`,
    given,
  );
  const deliveries = await reader.objects<Found>(
    `select o.event_id as id, o.subscriber as name, e.type as eventType, o.subject_id as subjectId, o.attempts, coalesce(o.error, '') as error, e.at
     from outbox o join event e on e.id = o.event_id where o.run_at is null${name === null ? '' : ' and o.subscriber = ?'}
     order by o.event_id desc limit ${MOST_LISTED}`,
    given,
  );
  const all = [
    ...jobs.map((row) => ({ ...row, kind: 'job' as const, at: instant(row.at) })),
    ...deliveries.map((row) => ({ ...row, id: `${row.id}:${row.name}`, kind: 'delivery' as const, at: instant(row.at) })),
  ];
  return all.sort((a, b) => b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : -1));
}

/** Which of them: these, all, or all of one kind of work. */
export interface DeadLetterChoice {
  readonly ids: readonly string[] | null;
  readonly name: string | null;
}

interface Statements {
  readonly job: string;
  readonly delivery: string;
  readonly values: readonly SqlValue[];
}

/** Back to the queue as if they had never been tried. */
export function retryDeadLetters(tx: Tx, choice: DeadLetterChoice, now: Date): Promise<number> {
  return onDead(tx, choice, {
    job: "update job set state = 'ready', attempts = 0, error = null, run_at = ?",
    delivery: 'update outbox set attempts = 0, error = null, run_at = ?',
    values: [now],
  });
}

/** Gone; the event behind a delivery stays in the log. */
export function discardDeadLetters(tx: Tx, choice: DeadLetterChoice): Promise<number> {
  return onDead(tx, choice, { job: 'delete from job', delivery: 'delete from outbox', values: [] });
}

type Run = (sql: string, more: readonly SqlValue[]) => Promise<number>;

async function onDead(tx: Tx, { ids, name }: DeadLetterChoice, statements: Statements): Promise<number> {
  const run: Run = async (sql, more) => (await tx.run(sql, [...statements.values, ...more])).affected;
  return ids === null ? onAll(run, name, statements) : onThese(run, ids, statements);
}

async function onAll(run: Run, name: string | null, { job, delivery }: Statements): Promise<number> {
  const named = name === null ? [] : [name];
  const jobs = await run(`${job} where state = 'dead'${name === null ? '' : ' and kind = ?'}`, named);
  return jobs + (await run(`${delivery} where run_at is null${name === null ? '' : ' and subscriber = ?'}`, named));
}

async function onThese(run: Run, ids: readonly string[], { job, delivery }: Statements): Promise<number> {
  let count = 0;
  for (const id of ids) {
    const [eventId = '', subscriber] = id.split(':');
    if (subscriber === undefined) count += await run(`${job} where state = 'dead' and id = ?`, [id]);
    else count += await run(`${delivery} where run_at is null and event_id = ? and subscriber = ?`, [eventId, subscriber]);
  }
  return count;
}

/** Forgets what was given up before an instant; the ids of events say when they were made. */
export async function purgeDeadLetters(tx: Tx, before: Date): Promise<void> {
  await tx.run("delete from job where state = 'dead' and run_at < ?", [before]);
  await tx.run('delete from outbox where run_at is null and event_id < ?', [`evt_${encodeTime(before.getTime(), 10)}`]);
}
