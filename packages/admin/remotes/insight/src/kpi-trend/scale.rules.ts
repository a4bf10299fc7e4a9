/** From a value to a place on the paper; y grows downwards. */
export interface Scale {
  readonly top: number;
  readonly ticks: readonly number[];
}

/** Steps that people count in: of an hour and a day for durations, of ten for the rest. */
const TIME_STEPS = [1, 5, 10, 15, 30, 60, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400, 172_800, 345_600, 604_800];

/** From zero (a cut axis exaggerates) to a round number above the highest value, in three or four steps. */
export function scaleOf(values: readonly number[], kind: 'number' | 'seconds' | 'fraction'): Scale {
  const highest = Math.max(0, ...values);
  if (kind === 'fraction') return { top: 1, ticks: [0, 0.25, 0.5, 0.75, 1] };
  const step = kind === 'seconds' ? timeStep(highest) : decimalStep(highest);
  const count = Math.max(1, Math.ceil(highest / step));
  return { top: count * step, ticks: Array.from({ length: count + 1 }, (_, index) => index * step) };
}

/** Runs of neighbouring points; a day without a measurement breaks the line instead of being drawn as zero. */
export function runsOf<P extends { readonly y: number | null }>(points: readonly P[]): (P & { readonly y: number })[][] {
  const runs: (P & { readonly y: number })[][] = [];
  let run: (P & { readonly y: number })[] = [];
  for (const point of points) {
    if (hasValue(point)) {
      if (run.length === 0) runs.push(run);
      run.push(point);
    } else run = [];
  }
  return runs;
}

/** Which of `count` days get a label, first and last always, at most about `most`. */
export function labelledIndexes(count: number, most: number): number[] {
  if (count <= most) return Array.from({ length: count }, (_, index) => index);
  const step = Math.ceil((count - 1) / (most - 1));
  const inner = Array.from({ length: most }, (_, index) => index * step).filter((index) => index < count - 1 - step / 2);
  return [...inner, count - 1];
}

function timeStep(highest: number): number {
  const wanted = highest / 4;
  return TIME_STEPS.find((step) => step >= wanted) ?? Math.ceil(wanted / 604_800) * 604_800;
}

function decimalStep(highest: number): number {
  const wanted = Math.max(1, highest / 4);
  const power = 10 ** Math.floor(Math.log10(wanted));
  return ([1, 2, 5].find((factor) => factor * power >= wanted) ?? 10) * power;
}

function hasValue<P extends { readonly y: number | null }>(point: P): point is P & { readonly y: number } {
  return point.y !== null;
}
