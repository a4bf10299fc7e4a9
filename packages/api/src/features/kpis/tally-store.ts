import { LRUCache } from 'lru-cache';
import type { Reader } from '../../platform/db/db.js';
import { EMPTY_TALLY, type Measured, mergeTallies, type Tally, tallyOf } from './figure.rules.js';
import type { KpiDefinition } from './kpi-definition.rules.js';
import type { Span } from './kpi-request.rules.js';
import type { KpiScope } from './kpi-scope.rules.js';
import { decodeSketch, EMPTY_SKETCH } from './sketch.rules.js';

/** The tallies of some days, ready to be merged in any way. */
export interface Tallies {
  /** The tally of a KPI over a span and some departments. */
  of(kpi: KpiDefinition, span: Span, departmentIds: readonly string[]): Tally;
}

interface Request {
  readonly kpis: readonly KpiDefinition[];
  readonly span: Span;
  readonly scope: KpiScope;
  readonly today: string;
}

/** metric → department → tally of one day. */
type DayCells = ReadonlyMap<string, ReadonlyMap<string, Tally>>;

interface BuiltDay {
  readonly seq: number;
  readonly cells: DayCells;
}

/** Per database: decoded days, and merged spans of them. A dashboard then costs two statements however long its span is. */
interface Kept {
  readonly days: LRUCache<string, BuiltDay>;
  readonly merged: LRUCache<string, Tally>;
}

const kept = new WeakMap<object, Kept>();

function keptOf(reader: Reader): Kept {
  const known = kept.get(reader.dataSource);
  if (known) return known;
  const made = { days: new LRUCache<string, BuiltDay>({ max: 120 }), merged: new LRUCache<string, Tally>({ max: 5000 }) };
  kept.set(reader.dataSource, made);
  return made;
}

/**
 * Reads what a request needs: built days from the rollup (kept in memory while they stand), today and changed days from
 * their facts. The answer is the same either way (catalogue section 7); a person's own figures always come from the facts.
 */
export async function readTallies(reader: Reader, request: Request): Promise<Tallies> {
  const { built, open } = await daysOf(reader, request);
  const [days, facts] = [await readBuiltDays(reader, built), await readFacts(reader, request, open)];
  const { merged } = keptOf(reader);
  return {
    of(kpi, span, departmentIds) {
      const inSpan = days.filter(({ date }) => date >= span.from && date <= span.to);
      const key = `${kpi.key} ${departmentIds.join()} ${inSpan.map(({ date, seq }) => `${date}:${seq}`).join()}`;
      const closed = merged.get(key) ?? mergeTallies(inSpan.flatMap(({ cells }) => pick(cells, kpi.key, departmentIds)));
      merged.set(key, closed);
      const wanted = new Set(departmentIds);
      const live = facts.filter(
        (fact) => fact.metric === kpi.key && fact.date >= span.from && fact.date <= span.to && wanted.has(fact.departmentId),
      );
      return live.length === 0 ? closed : mergeTallies([closed, tallyOf(kpi, live)]);
    },
  };
}

function pick(cells: DayCells, metric: string, departmentIds: readonly string[]): Tally[] {
  const byDepartment = cells.get(metric);
  return byDepartment ? departmentIds.map((id) => byDepartment.get(id) ?? EMPTY_TALLY) : [];
}

interface Day {
  readonly date: string;
  readonly seq: number;
}

/** Which days of the span may be answered from the rollup. A day nobody knows never had a fact. */
async function daysOf(reader: Reader, { span, scope, today }: Request): Promise<{ built: Day[]; open: string[] }> {
  const sql = 'SELECT date_local, changed_seq, built_seq FROM metric_day WHERE date_local BETWEEN ? AND ? ORDER BY date_local';
  const rows = (await reader.rows(sql, [span.from, span.to])).map(([date, changed, built]) => ({
    date: String(date),
    seq: Number(built),
    isBuilt: scope.agentId === null && changed === built && String(date) !== today,
  }));
  return { built: rows.filter((day) => day.isBuilt), open: rows.filter((day) => !day.isBuilt).map((day) => day.date) };
}

async function readBuiltDays(reader: Reader, wanted: readonly Day[]): Promise<(Day & { cells: DayCells })[]> {
  const { days } = keptOf(reader);
  const missing = wanted.filter(({ date, seq }) => days.get(date)?.seq !== seq);
  const read = missing.length === 0 ? new Map<string, DayCells>() : await readCells(reader, missing);
  for (const { date, seq } of missing) days.set(date, { seq, cells: read.get(date) ?? new Map() });
  return wanted.map((day) => ({ ...day, cells: read.get(day.date) ?? days.get(day.date)?.cells ?? new Map() }));
}

async function readCells(reader: Reader, days: readonly Day[]): Promise<Map<string, DayCells>> {
  const sql = `SELECT date_local, metric, department_id, n, num, den, sketch FROM metric_daily WHERE date_local IN (${marks(days)})`;
  const found = new Map<string, Map<string, Map<string, Tally>>>();
  for (const [date, metric, departmentId, n, num, den, sketch] of await reader.rows(
    sql,
    days.map((day) => day.date),
  )) {
    const tally = {
      n: Number(n),
      num: Number(num),
      den: Number(den),
      sketch: sketch === null ? EMPTY_SKETCH : decodeSketch(String(sketch)),
    };
    at(at(found, String(date)), String(metric)).set(String(departmentId), tally);
  }
  return found;
}

function at<V>(map: Map<string, Map<string, V>>, key: string): Map<string, V> {
  const known = map.get(key) ?? new Map<string, V>();
  map.set(key, known);
  return known;
}

type Fact = Measured & { readonly metric: string; readonly date: string; readonly departmentId: string };

async function readFacts(reader: Reader, { kpis, scope }: Request, dates: readonly string[]): Promise<Fact[]> {
  if (dates.length === 0) return [];
  const own = scope.agentId === null ? { sql: '', params: [] } : { sql: ' AND agent_id = ?', params: [scope.agentId] };
  return reader.objects<Fact>(
    `SELECT metric, date_local AS date, department_id AS departmentId, value_cal_s AS valueSeconds, num, den FROM metric_fact
     WHERE metric IN (${marks(kpis)}) AND date_local IN (${marks(dates)})${own.sql}`,
    [...kpis.map((kpi) => kpi.key), ...dates, ...own.params],
  );
}

function marks(list: readonly unknown[]): string {
  return list.map(() => '?').join(', ');
}
