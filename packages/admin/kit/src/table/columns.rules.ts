import type { Column } from './types.js';

type Arranged = Pick<Column<never>, 'key' | 'isFixed' | 'isOptional'>;

/** Which columns are shown, in their order. Fixed ones always are, where they stand; nothing chosen means those that are usual. */
export function shownColumns<C extends Arranged>(all: readonly C[], chosen: readonly string[]): readonly C[] {
  const known = chosen.filter((key) => all.some((column) => column.key === key && column.isFixed !== true));
  if (known.length === 0) return all.filter(({ isOptional }) => isOptional !== true);
  const free = known.flatMap((key) => all.filter((column) => column.key === key));
  const [first, rest] = [all.filter(({ isFixed }) => isFixed === true), free];
  // A fixed column keeps its place among the first; the chosen ones follow in their own order.
  return [...first, ...rest];
}

/** One of the columns moved up (-1) or down (1) among those that are shown. */
export function moveKey(keys: readonly string[], key: string, step: 1 | -1): readonly string[] {
  const from = keys.indexOf(key);
  const to = from + step;
  if (from === -1 || to < 0 || to >= keys.length) return keys;
  const next = keys.filter((one) => one !== key);
  return [...next.slice(0, to), key, ...next.slice(to)];
}

const GAP = 12;
const FLEXIBLE = 180;
const AROUND = 80;

/** How wide a table must be for these columns to be read; narrower, it scrolls sideways. */
export function neededWidth(columns: readonly Pick<Column<never>, 'width'>[]): number {
  return columns.reduce((sum, { width }) => sum + GAP + (typeof width === 'number' ? width : FLEXIBLE), AROUND);
}

const NARROWEST = 40;
const WIDEST = 600;

export function widthWithin(width: number): number {
  return Math.round(Math.min(WIDEST, Math.max(NARROWEST, width)));
}

/** Widths as they were kept; what cannot be read is as if nobody had chosen. */
export function readWidths(text: string): Readonly<Record<string, number>> {
  try {
    const kept: unknown = JSON.parse(text || '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    return Object.fromEntries(Object.entries(kept).filter((entry): entry is [string, number] => typeof entry[1] === 'number'));
  } catch {
    return {};
  }
}
