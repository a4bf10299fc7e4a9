import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { lockRows } from '../../platform/db/lock-rows.js';
import { findRow, guardedUpdate } from '../../platform/db/write.js';
import { recordEvent } from '../../platform/events/record-event.js';
import type { JobDefinition } from '../../platform/feature.js';
import { PromiseEntity } from './promise.entity.js';
import { missedAt, nextLookAt } from './promise.rules.js';

const BATCH = 200;

/**
 * Speaks of promises once before their time and once when it passed, however long nobody looked. It decides nothing: whether a promise was
 * kept in time follows from the instants (SLA-22).
 */
export const watchPromises: JobDefinition = {
  kind: 'promises.watch',
  every: { seconds: 30 },
  async handle(ctx: Ctx) {
    for (let more = true; more; ) {
      const due = await dueNow(ctx);
      for (const one of due) await ctx.db.inTransaction((tx) => speakOf(tx, ctx, one));
      more = due.length === BATCH;
    }
  },
};

interface Due {
  readonly id: string;
  readonly ticketId: string;
}

/** Through the index by the next look: what is not due is not looked at. */
async function dueNow({ db, clock }: Ctx): Promise<Due[]> {
  const sql = `select id, ticket_id from customer_promise where next_look_at <= ? order by next_look_at, id limit ${BATCH}`;
  return (await db.read.rows(sql, [clock.now()])).map(([id, ticketId]) => ({ id: String(id), ticketId: String(ticketId) }));
}

/** The ticket is locked first, as the verbs do: whoever comes second sees what the first said. */
async function speakOf(tx: Tx, ctx: Ctx, { id, ticketId }: Due): Promise<void> {
  await lockRows(tx, 'ticket', [ticketId]);
  const row = await findRow(tx, PromiseEntity, { id });
  const now = ctx.clock.now();
  if (!row?.nextLookAt || row.nextLookAt > now) return;
  const missed = missedAt(row, now);
  const values = { missedAt: missed, nextLookAt: nextLookAt({ dueAt: row.dueAt, missedAt: missed }, null) };
  if (await guardedUpdate(tx, PromiseEntity, row, values)) await record(tx, ctx, { row, what: missed === null ? 'warned' : 'missed' });
}

/** The promise is the subject: a warning is no change of the ticket, and nobody who has it open is disturbed. */
async function record(tx: Tx, ctx: Ctx, { row, what }: { readonly row: PromiseEntity; readonly what: 'warned' | 'missed' }): Promise<void> {
  const { id, version, ticketId, holderId, dueAt } = row;
  const [place] = await tx.rows('select department_id from ticket where id = ?', [ticketId]);
  await recordEvent(tx, ctx, {
    type: `ticket.promise_${what}`,
    subject: { type: 'promise', id, seq: version + 1 },
    departmentId: String(place?.[0]),
    payload: { ticketId, holderId, dueAt: dueAt.toISOString() },
  });
}
