export interface SparkPoint {
  readonly value: number | null;
  readonly isProvisional: boolean;
}

interface Placed {
  readonly x: number;
  readonly y: number | null;
  readonly isProvisional: boolean;
}

const [WIDTH, TOP, BOTTOM] = [100, 4, 28];

/** A hundred wide, 32 high; from the lowest to the highest of values and target, since a sparkline shows a course, not amounts. */
export function sparkOf(
  values: readonly SparkPoint[],
  target: number | null,
): { readonly points: readonly Placed[]; readonly targetY: number | null } {
  const known = [...values.map(({ value }) => value), target].filter((value) => value !== null);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const yOf = (value: number): number =>
    round(high === low ? (TOP + BOTTOM) / 2 : BOTTOM - ((value - low) / (high - low)) * (BOTTOM - TOP));
  const points = values.map(({ value, isProvisional }, index) => ({
    x: round(values.length === 1 ? WIDTH / 2 : 2 + (index / (values.length - 1)) * (WIDTH - 4)),
    y: value === null ? null : yOf(value),
    isProvisional,
  }));
  return { points, targetY: target === null || known.length < 2 ? null : yOf(target) };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
