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

/** Which tickets are looked at: those behind one, of one customer or of all. */
interface Recheck {
  readonly afterId: string;
  readonly customerId: string | null;
}

async function enqueue(tx: Tx, runAt: Date, { afterId, customerId }: Recheck): Promise<void> {
  const dedupeKey = [KIND, customerId, afterId].filter((part) => part !== null).join(':');
  await enqueueJob(tx, { kind: KIND, payload: { afterId, customerId }, runAt, dedupeKey });
}

/** What forms ask, and of whom, changed: what tickets leave open is found anew, but for those that have ended. */
export const onFormsChanged: Subscriber = {
  name: 'tickets.forms-changed',
  types: ['form.set', 'ticket_type.set', 'category.set'],
  async handle(ctx) {
    const runAt = new Date(ctx.clock.now().getTime() + HEARD_MS);
    await ctx.db.inTransaction((tx) => enqueue(tx, runAt, { afterId: '', customerId: null }));
  },
};

/** What a customer is worth or is may decide what their tickets are asked. */
export const onCustomerRanked: Subscriber = {
  name: 'tickets.customer-ranked',
  types: ['customer.updated', 'customer.merged', 'customer.merge_undone'],
  async handle(ctx, { type, payload, subjectId }) {
    const { changes } = Object(payload);
    const isRanked = type !== 'customer.updated' || 'tier' in Object(changes) || 'kind' in Object(changes);
    if (isRanked) await ctx.db.inTransaction((tx) => enqueue(tx, ctx.clock.now(), { afterId: '', customerId: subjectId }));
  },
};

export const recheckGaps: JobDefinition = {
  kind: KIND,
  handle(ctx, payload) {
    const { afterId, customerId } = Object(payload);
    return recheckAfter(ctx, { afterId: String(afterId), customerId: typeof customerId === 'string' ? customerId : null });
  },
};

async function recheckAfter(ctx: Ctx, { afterId, customerId }: Recheck): Promise<void> {
  const of = customerId === null ? '' : 'customer_id = ? and ';
  const sql = `select id from ticket where ${of}id > ? and phase <> ${PHASE.ended} order by id limit ${BATCH}`;
  const ids = (await ctx.db.read.rows(sql, customerId === null ? [afterId] : [customerId, afterId])).map(([id]) => String(id));
  const last = ids.at(-1);
  if (last === undefined) return;
  await ctx.db.inTransaction(async (tx) => {
    const locked = await lockRows(tx, 'ticket', ids);
    for (const ticket of await findRows(tx, TicketEntity, { id: locked })) await keepGaps(tx, ctx, { before: ticket, after: ticket });
    await enqueue(tx, ctx.clock.now(), { afterId: last, customerId });
  });
}
