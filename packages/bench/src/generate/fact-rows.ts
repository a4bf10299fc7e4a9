import { factsOfTicket } from '@shouwen/api/features/kpis/facts-of-ticket.rules.js';
import { type Measured, tallyOf } from '@shouwen/api/features/kpis/figure.rules.js';
import { encodeSketch } from '@shouwen/api/features/kpis/sketch.rules.js';
import { ticketEventPayload } from '@shouwen/api/features/tickets/ticket-event.rules.js';
import { localDay } from '@shouwen/api/kernel/local-date.js';
import type { Database } from '../database/database.js';
import type { Random } from '../random.js';
import { seededId, sqlInstant } from './ids.js';
import type { TableBuffer } from './table-buffer.js';
import type { WrittenTicket } from './ticket-rows.js';
import type { World } from './world.js';

/** The generated organisation keeps the product's default. */
const ZONE = 'Asia/Shanghai';

export const FACT_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  metric_fact: [
    ...['id', 'ticket_id', 'metric', 'cycle_no', 'source_event_id', 'department_id', 'agent_id', 'channel', 'type_code', 'category_id'],
    ...['priority', 'date_local', 'stop_at', 'value_cal_s', 'num', 'den', 'recorded_at'],
  ],
};

/** Derives a ticket's facts with the product's own rule, so that the figures are the ones it would show. */
export function addFacts(
  buffer: TableBuffer,
  ticket: WrittenTicket,
  { world, now, random }: { world: World; now: Date; random: Random },
): void {
  const steps = ticket.steps.flatMap((step) => {
    const payload = ticketEventPayload(step.payload);
    return payload ? [{ ...step, payload }] : [];
  });
  for (const fact of factsOfTicket(steps, world.kpis, { now, zone: ZONE }).facts) {
    buffer.add('metric_fact', {
      id: seededId('fct', fact.stopAt, random),
      ticket_id: ticket.id,
      metric: fact.metric,
      cycle_no: fact.cycleNo,
      source_event_id: fact.sourceEventId,
      department_id: fact.departmentId,
      agent_id: fact.agentId,
      channel: fact.channel,
      type_code: fact.typeCode,
      category_id: fact.categoryId,
      priority: fact.priority,
      date_local: fact.date,
      stop_at: sqlInstant(fact.stopAt),
      value_cal_s: fact.valueSeconds,
      num: fact.num,
      den: fact.den,
      recorded_at: sqlInstant(now),
    });
  }
}

interface Cell {
  readonly date: string;
  readonly metric: string;
  readonly departmentId: string;
  readonly facts: Measured[];
}

async function readCells(database: Database): Promise<Iterable<Cell>> {
  const cells = new Map<string, Cell>();
  for (const [date, metric, departmentId, value, num, den] of await database.rows(
    'select date_local, metric, department_id, value_cal_s, num, den from metric_fact',
  )) {
    const key = `${date} ${metric} ${departmentId}`;
    const cell = cells.get(key) ?? { date: String(date), metric: String(metric), departmentId: String(departmentId), facts: [] };
    cells.set(key, cell);
    cell.facts.push({
      valueSeconds: value === null ? null : Number(value),
      num: num === null ? null : Number(num),
      den: den === null ? null : Number(den),
    });
  }
  return cells.values();
}

/** Rebuilds the rollup of every day from the facts, as the product's nightly run would; today stays live. */
export async function rebuildRollups(database: Database, world: World, now: Date): Promise<void> {
  const today = localDay(now, ZONE);
  const days = new Set<string>();
  const rows = [];
  for (const { date, metric, departmentId, facts } of await readCells(database)) {
    days.add(date);
    const kpi = world.kpis.find((candidate) => candidate.key === metric);
    if (!kpi || date === today) continue;
    const { n, num, den, sketch } = tallyOf(kpi, facts);
    rows.push([date, metric, departmentId, n, num, den, kpi.unit === 'seconds' ? encodeSketch(sketch) : null]);
  }
  await database.execute('delete from metric_daily');
  await database.execute('delete from metric_day');
  await database.insert('metric_daily', ['date_local', 'metric', 'department_id', 'n', 'num', 'den', 'sketch'], rows);
  const built = sqlInstant(now);
  await database.insert(
    'metric_day',
    ['date_local', 'changed_seq', 'built_seq', 'built_at'],
    [...days].map((date) => [date, 1, date === today ? 0 : 1, built]),
  );
}
