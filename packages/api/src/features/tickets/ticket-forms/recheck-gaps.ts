import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { lockRows } from '../../../platform/db/lock-rows.js';
import { findRows } from '../../../platform/db/write.js';
import type { JobDefinition, Subscriber } from '../../../platform/feature.js';
import { enqueueJob } from '../../../platform/jobs/enqueue-job.js';
import { TicketEntity } from '../ticket.entity.js';
import { PHASE } from '../ticket-phase.rules.js';
import { keepGaps } from './keep-form.command.js';

const KIND = 'tickets.recheck-gaps';
/** Tickets per job: short transactions, so that commands never wait for long. */
const BATCH = 100;
/** By then every process has heard of the change. */
const HEARD_MS = 2000;

async function enqueue(tx: Tx, runAt: Date, afterId: string): Promise<void> {
  await enqueueJob(tx, { kind: KIND, payload: { afterId }, runAt, dedupeKey: `${KIND}:${afterId}` });
}

/** What forms ask, and of whom, changed: what tickets leave open is found anew, but for those that have ended. */
export const onFormsChanged: Subscriber = {
  name: 'tickets.forms-changed',
  types: ['form.set', 'ticket_type.set', 'category.set'],
  async handle(ctx) {
    const runAt = new Date(ctx.clock.now().getTime() + HEARD_MS);
    await ctx.db.inTransaction((tx) => enqueue(tx, runAt, ''));
  },
};

export const recheckGaps: JobDefinition = {
  kind: KIND,
  handle: (ctx, payload) => recheckAfter(ctx, String(Object(payload).afterId)),
};

async function recheckAfter(ctx: Ctx, afterId: string): Promise<void> {
  const sql = `select id from ticket where id > ? and phase <> ${PHASE.ended} order by id limit ${BATCH}`;
  const ids = (await ctx.db.read.rows(sql, [afterId])).map(([id]) => String(id));
  const last = ids.at(-1);
  if (last === undefined) return;
  await ctx.db.inTransaction(async (tx) => {
    const locked = await lockRows(tx, 'ticket', ids);
    for (const ticket of await findRows(tx, TicketEntity, { id: locked })) await keepGaps(tx, ctx, { before: ticket, after: ticket });
    await enqueue(tx, ctx.clock.now(), last);
  });
}
