interface Offered {
  readonly keys: string;
  readonly label: string;
}

/** One line per act with all its keys; where two offer the same keys the later one counts, as it does when they are pressed. */
export function sheetLines(offered: readonly Offered[]): readonly { readonly label: string; readonly keys: readonly string[] }[] {
  const labels = new Map(offered.map(({ keys, label }) => [keys, label]));
  const lines = new Map<string, string[]>();
  for (const [keys, label] of labels) lines.set(label, [...(lines.get(label) ?? []), keys]);
  return [...lines].map(([label, keys]) => ({ label, keys }));
}
