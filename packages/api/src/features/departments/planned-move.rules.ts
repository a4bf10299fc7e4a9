/** A move that is to happen on a day to come. */
export interface PlannedMove {
  /** Below which department; null: to the top. */
  readonly parentId: string | null;
  /** The local day it takes effect. */
  readonly effectiveOn: string;
  /** Who planned it; the log names them when it happens. */
  readonly plannedById: string | null;
}

/** What is due on a day, the earliest first: days on which nothing ran are made up for. */
export function dueMoves<Row extends { readonly plannedMove: PlannedMove | null }>(rows: readonly Row[], today: string): Row[] {
  const day = ({ plannedMove }: Row): string => plannedMove?.effectiveOn ?? '';
  return rows
    .filter(({ plannedMove }) => plannedMove !== null && plannedMove.effectiveOn <= today)
    .sort((a, b) => (day(a) < day(b) ? -1 : 1));
}
