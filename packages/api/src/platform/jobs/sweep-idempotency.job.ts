import type { Ctx } from '../context.js';
import type { JobDefinition } from '../feature.js';

const KEPT_MS = 24 * 3_600_000;
const BATCH = 500;

/** Forgets idempotency keys after a day, in small deletes that hold no lock for long. */
export const sweepIdempotency: JobDefinition = {
  kind: 'platform.sweep-idempotency',
  every: { seconds: 900 },
  async handle(ctx: Ctx) {
    const limit = new Date(ctx.clock.now().getTime() - KEPT_MS);
    while (await sweepBatch(ctx, limit));
  },
};

/** True when there is more. The last of a batch marks how far it goes, because SQLite knows no DELETE … LIMIT. */
async function sweepBatch({ db }: Ctx, limit: Date): Promise<boolean> {
  const sql = `select created_at from idempotency where created_at < ? order by created_at limit 1 offset ${BATCH - 1}`;
  const [last] = await db.read.rows(sql, [limit]);
  const upTo = last ? String(last[0]) : limit;
  await db.inTransaction((tx) => tx.run(`delete from idempotency where created_at ${last ? '<=' : '<'} ?`, [upTo]));
  return last !== undefined;
}
