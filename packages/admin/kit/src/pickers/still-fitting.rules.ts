export interface Option {
  readonly label: string;
  /** What stands beside it, such as its code. */
  readonly side: string;
}

/**
 * What may be offered while the server has not answered for the letters typed: of what it said before, whatever holds them. The first
 * of an older list would otherwise be chosen by a quick Enter.
 */
export function stillFitting<T extends Option>(options: readonly T[], typed: string): T[] {
  const text = typed.toLowerCase();
  return options.filter(({ label, side }) => `${label} ${side}`.toLowerCase().includes(text));
}
