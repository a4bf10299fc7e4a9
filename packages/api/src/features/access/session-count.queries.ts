import type { Ctx } from '../../platform/context.js';

const ACTIVE_MS = 15 * 60_000;

export interface SessionCount {
  /** Not ended and not expired. */
  readonly open: number;
  /** Of those, used within the last quarter of an hour. */
  readonly active: number;
}

export async function countSessions({ db, clock }: Pick<Ctx, 'db' | 'clock'>): Promise<SessionCount> {
  const now = clock.now();
  const sql = 'select count(*), coalesce(sum(last_seen_at > ?), 0) from session where ended_at is null and expires_at > ?';
  const [row] = await db.read.rows(sql, [new Date(now.getTime() - ACTIVE_MS), now]);
  return { open: Number(row?.[0]), active: Number(row?.[1]) };
}
