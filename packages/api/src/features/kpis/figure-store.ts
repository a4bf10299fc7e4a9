import { grouped } from '../../kernel/grouped.js';
import { marks } from '../../kernel/marks.js';
import type { Reader } from '../../platform/db/db.js';
import { type Figure, figureOf, type Measured, mergeTallies, tallyOf } from './figure.rules.js';
import type { KpiDefinition } from './kpi-definition.rules.js';
import type { Span } from './kpi-request.rules.js';
import type { KpiScope } from './kpi-scope.rules.js';
import { type BuiltSpan, builtSpan } from './rollup-store.js';

/** The figures of some days, for any span and departments among those that were read. */
export interface Figures {
  of(kpi: KpiDefinition, span: Span, departmentIds: readonly string[]): Figure;
}

interface Request {
  readonly kpis: readonly KpiDefinition[];
  readonly span: Span;
  readonly scope: KpiScope;
  readonly today: string;
}

/**
 * Reads what a request needs: built days from the rollup, today and changed days from their facts. The answer is the same
 * either way (catalogue section 7); a person's own figures always come from the facts.
 */
export async function readFigures(reader: Reader, request: Request): Promise<Figures> {
  const days = await daysOf(reader, request);
  const built = await builtSpan(
    reader,
    days.filter((day) => day.isBuilt),
  );
  const openDates = days.filter((day) => !day.isBuilt).map((day) => day.date);
  const facts = grouped(await readFacts(reader, request, openDates), cellOf);
  const spans = new Map<Span, BuiltSpan>();
  const builtIn = (span: Span): BuiltSpan => {
    const known = spans.get(span) ?? built.within(span);
    spans.set(span, known);
    return known;
  };
  return {
    of(kpi, span, departmentIds) {
      const dates = openDates.filter((date) => date >= span.from && date <= span.to);
      const live = dates.flatMap((date) =>
        departmentIds.flatMap((departmentId) => facts.get(cellOf({ metric: kpi.key, date, departmentId })) ?? []),
      );
      const closed = builtIn(span);
      return live.length === 0
        ? closed.figure(kpi, departmentIds)
        : figureOf(kpi, mergeTallies([closed.tally(kpi, departmentIds), tallyOf(kpi, live)]));
    },
  };
}

interface Day {
  readonly date: string;
  readonly build: string;
  readonly isBuilt: boolean;
}

/** Which days of the span may be answered from the rollup. A day nobody knows never had a fact. */
async function daysOf(reader: Reader, { span, scope, today }: Request): Promise<Day[]> {
  const sql = 'SELECT date_local, changed_seq, built_seq, built_at FROM metric_day WHERE date_local BETWEEN ? AND ? ORDER BY date_local';
  const rows = await reader.rows(sql, [span.from, span.to]);
  return rows.map(([date, changed, built, builtAt]) => ({
    date: String(date),
    build: `${built} ${builtAt}`,
    isBuilt: scope.agentId === null && changed === built && String(date) !== today,
  }));
}

interface Cell {
  readonly metric: string;
  readonly date: string;
  readonly departmentId: string;
}

function cellOf({ metric, date, departmentId }: Cell): string {
  return `${metric} ${date} ${departmentId}`;
}

async function readFacts(reader: Reader, { kpis, scope }: Request, dates: readonly string[]): Promise<(Measured & Cell)[]> {
  if (dates.length === 0) return [];
  const own = scope.agentId === null ? { sql: '', params: [] } : { sql: ' AND agent_id = ?', params: [scope.agentId] };
  return reader.objects<Measured & Cell>(
    `SELECT metric, date_local AS date, department_id AS departmentId, value_cal_s AS valueSeconds, num, den FROM metric_fact
     WHERE metric IN (${marks(kpis)}) AND date_local IN (${marks(dates)})${own.sql}`,
    [...kpis.map((kpi) => kpi.key), ...dates, ...own.params],
  );
}
