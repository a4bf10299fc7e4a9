import type { Ctx } from '../../../platform/context.js';
import { instant } from '../../../platform/db/db.js';
import { PHASE } from '../../tickets/index.js';
import { keepWaiting } from './keep-waiting.js';

const BATCH = 200;

/** Holds everything that waits against the queues as they are now: after one was changed, or was brought in by a playbook. */
export async function sortAnew(ctx: Ctx): Promise<void> {
  const sql = `select id, created_at from ticket where phase = ${PHASE.open} and assignee_id is null and id > ? order by id limit ${BATCH}`;
  for (let after = '', more = true; more; ) {
    const rows = await ctx.db.read.rows(sql, [after]);
    for (const [id, createdAt] of rows) await keepWaiting(ctx, String(id), instant(String(createdAt)));
    after = String(rows.at(-1)?.[0] ?? '');
    more = rows.length === BATCH;
  }
  const stale =
    'select w.ticket_id from routing_wait w join ticket t on t.id = w.ticket_id where t.assignee_id is not null or t.phase <> ?';
  for (const [id] of await ctx.db.read.rows(stale, [PHASE.open])) await keepWaiting(ctx, String(id), ctx.clock.now());
}
