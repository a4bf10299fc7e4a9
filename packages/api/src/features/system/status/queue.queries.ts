import { instant, type Reader } from '../../../platform/db/db.js';
import type { LogFollower } from '../../../platform/feature.js';

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

/** Whoever follows the log is owed no rows: each says itself how far behind it is. */
export async function followerLines(reader: Reader, followers: readonly LogFollower[], now: Date): Promise<QueueLine[]> {
  const found: QueueLine[] = [];
  for (const { name, behind } of followers) {
    const { waiting, oldestAt } = await behind(reader);
    found.push({ name, waiting, running: 0, retrying: 0, dead: 0, oldestSeconds: secondsSince(oldestAt, now) });
  }
  return found;
}

function secondsSince(at: Date | null, now: Date): number {
  return at === null ? 0 : Math.max(0, Math.round((now.getTime() - at.getTime()) / 1000));
}

async function lines(reader: Reader, sql: string, now: Date): Promise<QueueLine[]> {
  const rows = await reader.objects<Counted>(sql);
  return rows.map(({ name, waiting, running, retrying, dead, oldest }) => ({
    name,
    waiting: Number(waiting),
    running: Number(running),
    retrying: Number(retrying),
    dead: Number(dead),
    oldestSeconds: secondsSince(oldest === null ? null : instant(oldest), now),
  }));
}
