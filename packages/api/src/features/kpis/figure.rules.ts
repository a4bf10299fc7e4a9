import type { KpiDefinition } from './kpi-definition.rules.js';
import { EMPTY_SKETCH, isExact, mergeSketches, quantile, type Sketch, sketchOf } from './sketch.rules.js';

/**
 * What is known of one KPI over some days and departments. The only thing that is ever merged: ratios, means and
 * percentiles are formed once, at the end, never averaged (catalogue section 1).
 */
export interface Tally {
  readonly n: number;
  readonly num: number;
  readonly den: number;
  readonly sketch: Sketch;
}

/** The part of a fact that figures are made of. */
export interface Measured {
  readonly valueSeconds: number | null;
  readonly num: number | null;
  readonly den: number | null;
}

export type KpiStatus = 'met' | 'near' | 'missed' | 'unjudged';

/** A figure as people read it, with what it was made of. */
export interface Figure {
  readonly value: number | null;
  readonly numerator: number;
  readonly denominator: number;
  readonly n: number;
  readonly mean: number | null;
  readonly p50: number | null;
  readonly p90: number | null;
  readonly status: KpiStatus;
  readonly isApproximate: boolean;
}

export const EMPTY_TALLY: Tally = { n: 0, num: 0, den: 0, sketch: EMPTY_SKETCH };

/** How close to the target still counts as near (catalogue section 3 rule 14). */
const NEAR_SHARE = 0.1;

type Judged = Pick<KpiDefinition, 'unit' | 'target' | 'force' | 'direction' | 'minimumN'>;

/** The tally of single facts. */
export function tallyOf(kpi: Pick<KpiDefinition, 'unit' | 'target'>, facts: readonly Measured[]): Tally {
  const n = facts.length;
  if (kpi.unit === 'count') return { ...EMPTY_TALLY, n, num: n, den: n };
  if (kpi.unit === 'fraction') return { ...EMPTY_TALLY, n, num: total(facts, 'num'), den: total(facts, 'den') };
  const values = facts.flatMap((fact) => (fact.valueSeconds === null ? [] : [fact.valueSeconds]));
  const { target } = kpi;
  const within = target === null ? values.length : values.filter((value) => value <= target).length;
  return { n: values.length, num: within, den: values.length, sketch: sketchOf(values) };
}

/** The one merge, for days, departments and today's facts alike. */
export function mergeTallies(tallies: readonly Tally[]): Tally {
  return {
    n: total(tallies, 'n'),
    num: total(tallies, 'num'),
    den: total(tallies, 'den'),
    sketch: mergeSketches(tallies.map((tally) => tally.sketch)),
  };
}

/** Forms the figure: divides last, null where nothing was measured. Durations are whole seconds. */
export function figureOf(kpi: Judged, { n, num, den, sketch }: Tally): Figure {
  const p50 = wholeSeconds(quantile(sketch, 0.5));
  const p90 = wholeSeconds(quantile(sketch, 0.9));
  const mean = wholeSeconds(sketch.n === 0 ? null : sketch.sum / sketch.n);
  const ratio = den === 0 ? null : num / den;
  const value = { count: n, seconds: p50, fraction: ratio }[kpi.unit];
  return { value, numerator: num, denominator: den, n, mean, p50, p90, status: statusOf(kpi, value, n), isApproximate: !isExact(sketch) };
}

function statusOf({ target, force, direction, minimumN }: Judged, value: number | null, n: number): KpiStatus {
  if (value === null || target === null || force === 'none' || direction === 'band' || n < minimumN) return 'unjudged';
  const isMet = (limit: number): boolean => (direction === 'up' ? value >= limit : value <= limit);
  if (isMet(target)) return 'met';
  return isMet(target * (direction === 'up' ? 1 - NEAR_SHARE : 1 + NEAR_SHARE)) ? 'near' : 'missed';
}

function wholeSeconds(value: number | null): number | null {
  return value === null ? null : Math.round(value);
}

function total<K extends string>(rows: readonly Readonly<Record<K, number | null>>[], key: K): number {
  return rows.reduce((sum, row) => sum + (row[key] ?? 0), 0);
}
