import { LRUCache } from 'lru-cache';
import { marks } from '../../kernel/marks.js';
import type { Reader } from '../../platform/db/db.js';
import { EMPTY_TALLY, type Figure, figureOf, mergeTallies, type Tally } from './figure.rules.js';
import type { KpiDefinition } from './kpi-definition.rules.js';
import type { Span } from './kpi-request.rules.js';
import { decodeSketch, EMPTY_SKETCH } from './sketch.rules.js';

/** A built day and which build of it; the same pair always stands for the same rollup. */
export interface BuiltDay {
  readonly date: string;
  readonly build: string;
}

/** metric → department → tally of one day. */
type Cells = ReadonlyMap<string, ReadonlyMap<string, Tally>>;
type DayCells = BuiltDay & { readonly cells: Cells };

/**
 * Built days and what was merged from them, kept per database. A dashboard over a month of days then costs no statement and
 * no merging but the first time; a day built again has another name and takes everything it was part of along.
 */
interface Kept {
  readonly days: LRUCache<string, DayCells>;
  readonly spans: LRUCache<string, BuiltSpan>;
  /** How many tallies and figures the spans hold together. */
  formed: number;
}

const DAYS = 120;
const SPANS = 400;
/** Every day of every department of every KPI would be a gigabyte in a large organisation; beyond this the spans start over. */
const FORMED = 50_000;
const kept = new WeakMap<object, Kept>();

function keptOf(reader: Reader): Kept {
  const known = kept.get(reader.dataSource) ?? { days: new LRUCache({ max: DAYS }), spans: new LRUCache({ max: SPANS }), formed: 0 };
  kept.set(reader.dataSource, known);
  return known;
}

function countFormed(all: Kept): void {
  all.formed += 1;
  if (all.formed < FORMED) return;
  all.spans.clear();
  all.formed = 0;
}

/** The tallies of some built days. */
export async function builtSpan(reader: Reader, wanted: readonly BuiltDay[]): Promise<BuiltSpan> {
  const all = keptOf(reader);
  const { days, spans } = all;
  const known = spans.get(nameOf(wanted));
  if (known) return known;
  const missing = wanted.filter(({ date, build }) => days.get(date)?.build !== build);
  const read = await readCells(reader, missing);
  const cells = wanted.map((day) =>
    missing.includes(day) ? { ...day, cells: read.get(day.date) ?? new Map() } : (days.get(day.date) ?? { ...day, cells: new Map() }),
  );
  for (const day of cells) days.set(day.date, day);
  return spanOf(all, cells);
}

/** Days with everything that was asked of them so far. */
export class BuiltSpan {
  private readonly tallies = new Map<string, Tally>();
  private readonly figures = new Map<string, Figure>();

  constructor(
    private readonly days: readonly DayCells[],
    private readonly kept: Kept,
  ) {}

  within({ from, to }: Span): BuiltSpan {
    return spanOf(
      this.kept,
      this.days.filter(({ date }) => date >= from && date <= to),
    );
  }

  tally({ key }: KpiDefinition, departmentIds: readonly string[]): Tally {
    const name = `${key} ${departmentIds.join()}`;
    return this.once(this.tallies, name, () => mergeTallies(this.days.flatMap(({ cells }) => pick(cells.get(key), departmentIds))));
  }

  figure(kpi: KpiDefinition, departmentIds: readonly string[]): Figure {
    const name = `${kpi.key} ${departmentIds.join()}`;
    return this.once(this.figures, name, () => figureOf(kpi, this.tally(kpi, departmentIds)));
  }

  private once<T extends object>(formed: Map<string, T>, name: string, form: () => T): T {
    const known = formed.get(name);
    if (known) return known;
    const made = form();
    formed.set(name, made);
    countFormed(this.kept);
    return made;
  }
}

function spanOf(all: Kept, days: readonly DayCells[]): BuiltSpan {
  const span = all.spans.get(nameOf(days)) ?? new BuiltSpan(days, all);
  all.spans.set(nameOf(days), span);
  return span;
}

function nameOf(days: readonly BuiltDay[]): string {
  return days.map(({ date, build }) => `${date} ${build}`).join();
}

function pick(byDepartment: ReadonlyMap<string, Tally> | undefined, departmentIds: readonly string[]): Tally[] {
  return byDepartment ? departmentIds.map((id) => byDepartment.get(id) ?? EMPTY_TALLY) : [];
}

async function readCells(reader: Reader, days: readonly BuiltDay[]): Promise<ReadonlyMap<string, Cells>> {
  const found = new Map<string, Map<string, Map<string, Tally>>>();
  if (days.length === 0) return found;
  const sql = `SELECT date_local, metric, department_id, n, num, den, sketch FROM metric_daily WHERE date_local IN (${marks(days)})`;
  const rows = await reader.rows(
    sql,
    days.map((day) => day.date),
  );
  for (const [date, metric, departmentId, n, num, den, sketch] of rows) {
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
