export interface Span {
  readonly from: number;
  readonly to: number;
}

interface Scrolled {
  readonly top: number;
  readonly height: number;
  readonly rowHeight: number;
}

/** Rows drawn where nothing can be measured. */
const UNMEASURED = 100;
const AROUND = 15;

/** Which of so many rows are drawn at a place of the scroll bar. */
export function spanOf(count: number, { top, height, rowHeight }: Scrolled): Span {
  if (height === 0) return { from: 0, to: Math.min(count, UNMEASURED) };
  const first = Math.floor(top / rowHeight);
  // The place is known to ten rows only, so ten more are drawn below.
  const last = first + Math.ceil(height / rowHeight) + 10;
  const to = Math.min(count, last + AROUND);
  return { from: Math.min(Math.max(0, first - AROUND), to), to };
}
