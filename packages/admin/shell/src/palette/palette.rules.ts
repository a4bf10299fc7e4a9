/** One thing the palette can do. */
export interface PaletteItem {
  readonly id: string;
  readonly label: string;
  /** Other words it is found by: the label in other languages, its kind. */
  readonly words?: readonly string[];
  readonly detail?: string;
  readonly keys?: string;
  /** Goes on within the palette instead of closing it. */
  readonly isStep?: boolean;
  run(): void;
}

export interface PaletteGroup {
  readonly title: string;
  readonly items: readonly PaletteItem[];
}

/** What fits the text, every word of it somewhere; groups without a fit are left out. */
export function filterGroups(groups: readonly PaletteGroup[], text: string): PaletteGroup[] {
  const wanted = text.trim().toLowerCase().split(/\s+/).filter(Boolean);
  return groups
    .map(({ title, items }) => ({ title, items: items.filter((item) => fits(item, wanted)) }))
    .filter(({ items }) => items.length > 0);
}

/** The index after a step up or down; the list goes round. */
export function stepIn(length: number, index: number, step: 1 | -1): number {
  return length === 0 ? 0 : (index + step + length) % length;
}

function fits({ label, words = [], detail = '' }: PaletteItem, wanted: readonly string[]): boolean {
  const haystack = [label, detail, ...words].join(' ').toLowerCase();
  return wanted.every((word) => haystack.includes(word));
}
