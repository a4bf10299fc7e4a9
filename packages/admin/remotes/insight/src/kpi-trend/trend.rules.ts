import type { Quantile } from '../figure/figure.rules.js';
import { scaleOf } from './scale.rules.js';

/** The paper: pixels, with room for the axis on the left and the days below. */
export interface TrendFrame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface TrendColumn {
  readonly left: number;
  readonly width: number;
  readonly center: number;
  /** Null where nothing was measured. */
  readonly y: number | null;
  /** P90 of durations. */
  readonly upperY: number | null;
  readonly isProvisional: boolean;
  /** Without neighbours a line has no length; such a day needs a dot. */
  readonly isAlone: boolean;
}

interface Day {
  readonly value: number | null;
  readonly p90: number | null;
  readonly isProvisional: boolean;
}

interface Measure {
  readonly unit: 'COUNT' | 'SECONDS' | 'FRACTION';
  readonly target: number | null;
  readonly quantile: Quantile;
}

const HEIGHT = 212;

export function frameOf(width: number): TrendFrame {
  return { width, height: HEIGHT, left: 64, right: Math.max(width - 16, 80), top: 8, bottom: HEIGHT - 36 };
}

/** Where everything of the chart lies. */
export function trendOf({ unit, target, quantile }: Measure, days: readonly Day[], frame: TrendFrame) {
  const hasUpper = unit === 'SECONDS';
  const kind = { COUNT: 'number', SECONDS: 'seconds', FRACTION: 'fraction' } as const;
  const upper = hasUpper ? known(days.map(({ p90 }) => p90)) : [];
  // A few days with a long tail would press the median flat. Who asks for P50 gets its scale, and the tail leaves the paper.
  const seen = quantile === 'p90' ? upper : upper.filter((value) => value <= (middle(upper) ?? 0));
  const scale = scaleOf([...known([...days.map(({ value }) => value), target]), ...seen], kind[unit]);
  const yOf = (value: number): number => round(frame.bottom - (value / scale.top) * (frame.bottom - frame.top));
  const width = (frame.right - frame.left) / Math.max(days.length, 1);
  const columns: TrendColumn[] = days.map(({ value, p90, isProvisional }, index) => ({
    left: round(frame.left + index * width),
    width: round(width),
    center: round(frame.left + (index + 0.5) * width),
    y: value === null ? null : yOf(value),
    upperY: p90 === null ? null : yOf(p90),
    isProvisional,
    isAlone: (days[index - 1]?.value ?? null) === null && (days[index + 1]?.value ?? null) === null,
  }));
  return {
    hasUpper,
    isCut: upper.some((value) => value > scale.top),
    columns,
    ticks: scale.ticks.map((value) => ({ value, y: yOf(value) })),
    targetY: target === null ? null : yOf(target),
  };
}

/** The day under the pointer. */
export function indexAt(frame: TrendFrame, count: number, x: number): number {
  const index = Math.floor(((x - frame.left) / (frame.right - frame.left)) * count);
  return Math.min(Math.max(index, 0), count - 1);
}

function known(values: readonly (number | null)[]): number[] {
  return values.filter((value) => value !== null);
}

function middle(values: readonly number[]): number | undefined {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
