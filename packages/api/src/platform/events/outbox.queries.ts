import { grouped } from '../../kernel/grouped.js';
import { marks } from '../../kernel/marks.js';
import type { Reader, Tx } from '../db/db.js';
import { instant } from '../db/db.js';
import { filledUp } from '../db/filled-up.js';
import { idIn } from '../db/id-in.js';
import type { StoredEvent } from './stored-event.js';

/** One delivery that is due, or waits for its retry. */
export interface Delivery {
  readonly event: StoredEvent;
  readonly attempts: number;
  readonly runAt: Date;
}

const SUBJECTS_PER_BATCH = 50;
const ROWS_PER_BATCH = 500;

/** Subjects with something due, longest waiting first. */
export async function dueSubjects(reader: Reader, subscriber: string, now: Date): Promise<readonly string[]> {
  const rows = await reader.rows('select subject_id from outbox where subscriber = ? and run_at <= ? order by run_at limit 200', [
    subscriber,
    now,
  ]);
  return [...new Set(rows.map(([id]) => String(id)))].slice(0, SUBJECTS_PER_BATCH);
}

interface DeliveryRow extends Omit<StoredEvent, 'at' | 'payload'> {
  readonly at: string;
  readonly payload: string;
  readonly attempts: number;
  readonly runAt: string;
}

export const EVENT_COLUMNS = `e.id, e.type, e.subject_type as subjectType, e.subject_id as subjectId, e.seq, e.at, e.actor_kind as actorKind,
  e.actor_id as actorId, e.on_behalf_of_id as onBehalfOfId, e.credential_id as credentialId, e.address,
  e.department_id as departmentId, e.payload, e.texts_hash as textsHash, e.source, e.request_id as requestId`;

/** Everything owed about the subjects, in order per subject: due or not, because a waiting one holds up those behind it. */
export async function deliveriesOf(
  reader: Reader,
  subscriber: string,
  subjects: readonly string[],
): Promise<ReadonlyMap<string, readonly Delivery[]>> {
  const owed = idIn(reader.engine, 'o.subject_id', subjects);
  const rows = await reader.objects<DeliveryRow>(
    `select ${EVENT_COLUMNS}, o.attempts, o.run_at as runAt from outbox o join event e on e.id = o.event_id
     where o.subscriber = ? and ${owed.sql} and o.run_at is not null order by o.subject_id, o.seq limit ${ROWS_PER_BATCH}`,
    [subscriber, ...owed.params],
  );
  const deliveries = rows.map(({ attempts, runAt, ...event }) => {
    return { event: { ...event, at: instant(event.at), payload: JSON.parse(event.payload) }, attempts, runAt: instant(runAt) };
  });
  return grouped(deliveries, ({ event }) => event.subjectId);
}

/** The events of the log from a place on; for followers of the log. */
export async function eventsByIds(reader: Reader, ids: readonly string[]): Promise<readonly StoredEvent[]> {
  const named = idIn(reader.engine, 'e.id', ids);
  const rows = await reader.objects<Omit<DeliveryRow, 'attempts' | 'runAt'>>(
    `select ${EVENT_COLUMNS} from event e where ${named.sql} order by e.id`,
    named.params,
  );
  return rows.map((row) => ({ ...row, at: instant(row.at), payload: JSON.parse(row.payload) }));
}

/** How far a subject has been delivered to a subscriber. */
export interface Delivered {
  readonly subjectId: string;
  readonly upToSeq: number;
}

/** Forgets what was delivered, with one statement for the batch. Dead letters stay. */
export async function forgetDelivered(tx: Tx, subscriber: string, delivered: readonly Delivered[]): Promise<void> {
  const list = filledUp(delivered);
  const each = list.map(() => '(subject_id = ? and seq <= ?)').join(' or ');
  await tx.run(`delete from outbox where subscriber = ? and run_at is not null and (${each})`, [
    subscriber,
    ...list.flatMap((d) => [d.subjectId, d.upToSeq]),
  ]);
}

export interface Failure {
  readonly subscriber: string;
  readonly event: StoredEvent;
  readonly attempts: number;
  readonly error: string;
  /** Null gives up: the row stays as a dead letter and no longer holds up what follows. */
  readonly retryAt: Date | null;
}

/** Notes a failed delivery and lets the rest of the subject wait with it. */
export async function noteFailure(tx: Tx, { subscriber, event, attempts, error, retryAt }: Failure): Promise<void> {
  const { subjectId, seq } = event;
  await tx.run('update outbox set attempts = ?, error = ?, run_at = ? where subscriber = ? and subject_id = ? and seq = ?', [
    attempts,
    error,
    retryAt,
    subscriber,
    subjectId,
    seq,
  ]);
  if (retryAt) await holdBack(tx, subscriber, { subjectId, afterSeq: seq, until: retryAt });
}

/** Moves what stands behind a waiting delivery to the same time, so that it is not looked at again and again. */
export async function holdBack(tx: Tx, subscriber: string, rest: { subjectId: string; afterSeq: number; until: Date }): Promise<void> {
  await tx.run('update outbox set run_at = ? where subscriber = ? and subject_id = ? and seq > ? and run_at < ?', [
    rest.until,
    subscriber,
    rest.subjectId,
    rest.afterSeq,
    rest.until,
  ]);
}

/** Deliveries not yet made nor given up. */
export async function countOwed(reader: Reader, subscribers: readonly string[]): Promise<number> {
  if (subscribers.length === 0) return 0;
  const [row] = await reader.rows(
    `select count(*) from outbox where run_at is not null and subscriber in (${marks(subscribers)})`,
    subscribers,
  );
  return Number(row?.[0] ?? 0);
}
