import { grouped } from '../../kernel/grouped.js';
import { newId } from '../../kernel/id.js';
import { marks } from '../../kernel/marks.js';
import type { Ctx } from '../../platform/context.js';
import type { Reader, Tx } from '../../platform/db/db.js';
import { lockRows } from '../../platform/db/lock-rows.js';
import { findRows, insertRows } from '../../platform/db/write.js';
import { EventRow } from '../../platform/events/event.entity.js';
import { enqueueJob } from '../../platform/jobs/enqueue-job.js';
import { timeZone } from '../../platform/settings/time-zone.js';
import { ticketEventPayload } from '../tickets/index.js';
import { planFactChange, type StoredFact } from './fact-change.rules.js';
import { factsOfTicket, type TicketFact, type TicketStep } from './facts-of-ticket.rules.js';
import { kpiTable } from './kpi.queries.js';
import { MetricFactEntity } from './metric-fact.entity.js';
import { markDaysChanged } from './rollup.js';

export const RECHECK_JOB = 'kpi.recheck-ticket';

/**
 * Brings the facts of some tickets in line with their event logs. Whole and from scratch each time, so that a repeated, late or
 * corrected event ends in the same facts; a limit that is still running is looked at again when it passes.
 */
export async function recordFacts(ctx: Ctx, ticketIds: readonly string[]): Promise<void> {
  const { all: kpis } = await kpiTable.of(ctx);
  await ctx.db.inTransaction(async (tx) => {
    // The log outlives a ticket that was erased, and an event and a limit that passes may want the same one's facts at the same moment.
    const steps = await stepsOf(tx, await lockRows(tx, 'ticket', ticketIds));
    const now = ctx.clock.now();
    const stored = await storedFacts(tx, ticketIds);
    const outcomes = ticketIds.map((ticketId) => {
      const { facts, recheckAt } = factsOfTicket(steps.get(ticketId) ?? [], kpis, { now, zone: timeZone(ctx) });
      return { ticketId, recheckAt, ...planFactChange(stored.get(ticketId) ?? [], facts) };
    });
    await removeFacts(
      tx,
      outcomes.flatMap(({ removedIds }) => removedIds),
    );
    await insertRows(
      tx,
      MetricFactEntity,
      outcomes.flatMap(({ added, ticketId }) => added.map((fact) => toRow(fact, ticketId, now))),
    );
    await markDaysChanged(tx, [...new Set(outcomes.flatMap(({ dirtyDates }) => dirtyDates))].sort());
    for (const { ticketId, recheckAt } of outcomes) if (recheckAt) await enqueueRecheck(tx, ticketId, recheckAt);
  });
}

/** One job per ticket and limit; a moment after the instant, because exactly at it the limit is still kept. */
async function enqueueRecheck(tx: Tx, ticketId: string, dueAt: Date): Promise<void> {
  const runAt = new Date(dueAt.getTime() + 1);
  await enqueueJob(tx, { kind: RECHECK_JOB, payload: { ticketId }, runAt, dedupeKey: `${RECHECK_JOB}:${ticketId}:${dueAt.getTime()}` });
}

async function stepsOf(reader: Reader, ticketIds: readonly string[]): Promise<Map<string, TicketStep[]>> {
  const events = await findRows(reader, EventRow, { subjectId: ticketIds }, { orderBy: { subjectId: 'asc', seq: 'asc' } });
  const steps = events.flatMap((event) => {
    const payload = ticketEventPayload(event.payload);
    return payload ? [{ ...event, payload }] : [];
  });
  return grouped(steps, (step) => step.subjectId);
}

async function storedFacts(reader: Reader, ticketIds: readonly string[]): Promise<Map<string, StoredFact[]>> {
  const rows = await findRows(reader, MetricFactEntity, { ticketId: ticketIds });
  const facts = rows.map((row) => ({ ...row, date: row.dateLocal, valueSeconds: row.valueCalS }));
  return grouped(facts, (fact) => fact.ticketId);
}

async function removeFacts(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.run(`DELETE FROM metric_fact WHERE id IN (${marks(ids)})`, ids);
}

function toRow({ date, valueSeconds, ...fact }: TicketFact, ticketId: string, now: Date): MetricFactEntity {
  return { ...fact, id: newId('fct', now), ticketId, dateLocal: date, valueCalS: valueSeconds, valueBizS: null, recordedAt: now };
}
