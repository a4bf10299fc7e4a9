export type Unit = 'COUNT' | 'SECONDS' | 'FRACTION';
export type Direction = 'UP' | 'DOWN' | 'BAND';
export type Quantile = 'p50' | 'p90';

/** As much of a value as the decisions of the screen need. */
export interface Figure {
  readonly value: number | null;
  readonly p90: number | null;
  readonly n: number;
}

/** The number to show: durations have two faces, everything else has one. */
export function shownValue(figure: Figure, unit: Unit, quantile: Quantile): number | null {
  return unit === 'SECONDS' && quantile === 'p90' ? figure.p90 : figure.value;
}

/** Too few cases say something about the cases, not about the work: no rank, no verdict. */
export function isSmall(figure: Pick<Figure, 'n'>, minimumN: number): boolean {
  return figure.n > 0 && figure.n < minimumN;
}

/**
 * How much it changed. Counts as a share of what was; durations and rates as the plain difference, since a rate's change is
 * told in points. Null when one side was not measured.
 */
export function changeOf(now: number | null, before: number | null, unit: Unit): number | null {
  if (now === null || before === null) return null;
  if (unit !== 'COUNT') return now - before;
  return before === 0 ? null : (now - before) / before;
}

export interface Ranked {
  readonly figure: Figure;
  readonly name: string;
}

/** The ones to look at first on top: worst first by direction, most first without one; what is not ranked comes last. */
export function ranked<R extends Ranked>(
  rows: readonly R[],
  { direction, minimumN }: { readonly direction: Direction; readonly minimumN: number },
): R[] {
  const worth = ({ figure }: R): number => {
    if (figure.value === null) return Number.NEGATIVE_INFINITY;
    return direction === 'UP' ? -figure.value : figure.value;
  };
  const tier = ({ figure }: R): number => (figure.value === null ? 2 : isSmall(figure, minimumN) ? 1 : 0);
  return rows.toSorted((a, b) => tier(a) - tier(b) || worth(b) - worth(a) || a.name.localeCompare(b.name));
}
