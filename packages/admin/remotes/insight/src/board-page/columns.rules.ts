const MOST = 6;

/** As few rows as fit, filled evenly: seven tiles stand as four and three, not as six and one. */
export function columnsFor(tiles: number): number {
  const rows = Math.max(1, Math.ceil(tiles / MOST));
  return Math.max(1, Math.ceil(tiles / rows));
}
