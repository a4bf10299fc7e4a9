import { instant, type Reader } from '../../../platform/db/db.js';

/** One kind of work in a queue. */
export interface QueueLine {
  readonly name: string;
  /** Due or later, not begun. */
  readonly waiting: number;
  readonly running: number;
  /** Of the waiting ones, those that failed before. */
  readonly retrying: number;
  /** Given up. */
  readonly dead: number;
  /** How long the oldest that is due has been waiting. */
  readonly oldestSeconds: number;
}

interface Counted extends Omit<QueueLine, 'oldestSeconds'> {
  readonly oldest: string | null;
}

const JOBS = `select kind as name, sum(state = 'ready') as waiting, sum(state = 'running') as running,
  sum(state = 'ready' and attempts > 0) as retrying, sum(state = 'dead') as dead,
  min(case when state = 'ready' then run_at end) as oldest from job group by kind order by kind`;

const DELIVERIES = `select subscriber as name, sum(run_at is not null) as waiting, 0 as running,
  sum(run_at is not null and attempts > 0) as retrying, sum(run_at is null) as dead, min(run_at) as oldest
  from outbox group by subscriber order by subscriber`;

export const jobLines = (reader: Reader, now: Date): Promise<QueueLine[]> => lines(reader, JOBS, now);
export const deliveryLines = (reader: Reader, now: Date): Promise<QueueLine[]> => lines(reader, DELIVERIES, now);

async function lines(reader: Reader, sql: string, now: Date): Promise<QueueLine[]> {
  const rows = await reader.objects<Counted>(sql);
  return rows.map(({ name, waiting, running, retrying, dead, oldest }) => ({
    name,
    waiting: Number(waiting),
    running: Number(running),
    retrying: Number(retrying),
    dead: Number(dead),
    oldestSeconds: oldest === null ? 0 : Math.max(0, Math.round((now.getTime() - instant(oldest).getTime()) / 1000)),
  }));
}
