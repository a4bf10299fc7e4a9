import { newId } from '../../kernel/id.js';
import type { Ctx } from '../../platform/context.js';
import type { Reader, Tx } from '../../platform/db/db.js';
import { findRows, insertRows } from '../../platform/db/write.js';
import { EventRow } from '../../platform/events/event.entity.js';
import { enqueueJob } from '../../platform/jobs/enqueue-job.js';
import { ticketEventPayload } from '../tickets/index.js';
import { planFactChange, type StoredFact } from './fact-change.rules.js';
import { factsOfTicket, type TicketFact, type TicketStep } from './facts-of-ticket.rules.js';
import { kpiTable } from './kpi.queries.js';
import { MetricFactEntity } from './metric-fact.entity.js';
import { markDaysChanged } from './rollup.js';

export const RECHECK_JOB = 'kpi.recheck-ticket';

/**
 * Brings the facts of one ticket in line with its event log. Whole and from scratch each time, so that a repeated, late or
 * corrected event ends in the same facts; a limit that is still running is looked at again when it passes.
 */
export async function recordFacts(ctx: Ctx, ticketId: string): Promise<void> {
  const { all: kpis } = await kpiTable.of(ctx);
  await ctx.db.inTransaction(async (tx) => {
    const now = ctx.clock.now();
    const { facts, recheckAt } = factsOfTicket(await stepsOf(tx, ticketId), kpis, now);
    const change = planFactChange(await storedFacts(tx, ticketId), facts);
    await removeFacts(tx, change.removedIds);
    await insertRows(
      tx,
      MetricFactEntity,
      change.added.map((fact) => toRow(fact, ticketId, now)),
    );
    await markDaysChanged(tx, change.dirtyDates);
    if (recheckAt) await enqueueRecheck(tx, ticketId, recheckAt);
  });
}

/** One job per ticket and limit; a moment after the instant, because exactly at it the limit is still kept. */
async function enqueueRecheck(tx: Tx, ticketId: string, dueAt: Date): Promise<void> {
  const runAt = new Date(dueAt.getTime() + 1);
  await enqueueJob(tx, { kind: RECHECK_JOB, payload: { ticketId }, runAt, dedupeKey: `${RECHECK_JOB}:${ticketId}:${dueAt.getTime()}` });
}

async function stepsOf(reader: Reader, ticketId: string): Promise<TicketStep[]> {
  const events = await findRows(reader, EventRow, { subjectId: ticketId }, { orderBy: { seq: 'asc' } });
  return events.flatMap((event) => {
    const payload = ticketEventPayload(event.payload);
    return payload ? [{ ...event, payload }] : [];
  });
}

async function storedFacts(reader: Reader, ticketId: string): Promise<StoredFact[]> {
  const rows = await findRows(reader, MetricFactEntity, { ticketId });
  return rows.map((row) => ({ ...row, date: row.dateLocal, valueSeconds: row.valueCalS }));
}

async function removeFacts(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.run(`DELETE FROM metric_fact WHERE id IN (${ids.map(() => '?').join(', ')})`, ids);
}

function toRow({ date, valueSeconds, ...fact }: TicketFact, ticketId: string, now: Date): MetricFactEntity {
  return { ...fact, id: newId('fct', now), ticketId, dateLocal: date, valueCalS: valueSeconds, valueBizS: null, recordedAt: now };
}
