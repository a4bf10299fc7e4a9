import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { lockRows } from '../../platform/db/lock-rows.js';
import { findRow, guardedUpdate } from '../../platform/db/write.js';
import type { JobDefinition } from '../../platform/feature.js';
import { EscalationEntity } from './escalation.entity.js';
import { reachedAfter } from './ladder.rules.js';
import { organisationUpwards } from './organisation-upwards.js';
import { tell } from './tell.js';

const BATCH = 100;

/** What nobody answered in time goes to the next one up, once; found through its index, so that what is not due is not looked at. */
export const goOn: JobDefinition = {
  kind: 'escalations.go-on',
  every: { seconds: 30 },
  async handle(ctx: Ctx) {
    for (let more = true; more; ) {
      const sql = `select id, ticket_id from escalation where goes_on_at <= ? order by goes_on_at, id limit ${BATCH}`;
      const due = (await ctx.db.read.rows(sql, [ctx.clock.now()])).map(([id, ticketId]) => ({
        id: String(id),
        ticketId: String(ticketId),
      }));
      for (const one of due) await ctx.db.inTransaction((tx) => goesOn(tx, ctx, one));
      more = due.length === BATCH;
    }
  },
};

/** The ticket is locked first, as its verbs do. Of what is over nobody further is told. */
async function goesOn(tx: Tx, ctx: Ctx, { id, ticketId }: { readonly id: string; readonly ticketId: string }): Promise<void> {
  await lockRows(tx, 'ticket', [ticketId]);
  const row = await findRow(tx, EscalationEntity, { id });
  const now = ctx.clock.now();
  if (!row?.goesOnAt || row.goesOnAt > now) return;
  const [clock] = await tx.rows("select 1 from ticket_clock where id = ? and state in ('running', 'paused')", [row.clockId]);
  if (!(await guardedUpdate(tx, EscalationEntity, row, { goesOnAt: null, wentOnAt: clock ? now : null })) || !clock) return;
  const { personIds, passedOver } = reachedAfter(row.personId, await organisationUpwards(ctx));
  const [place] = await tx.rows('select department_id from ticket where id = ?', [ticketId]);
  const { clockId, timer, rung } = row;
  const tellings = personIds.map((personId) => ({
    personId,
    passedOver,
    rung: `${rung} ^`,
    tell: 'head_above' as const,
    isAnswerAsked: true,
  }));
  await tell(tx, ctx, { clock: { ticketId, clockId, timer, departmentId: String(place?.[0]) }, tellings });
}
