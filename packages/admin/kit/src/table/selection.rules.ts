/** The selection with one row put in or taken out. */
export function toggled(selected: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(selected);
  if (!next.delete(key)) next.add(key);
  return next;
}

/** The selection with everything between two rows put in, both included. */
export function withRange(selected: ReadonlySet<string>, keys: readonly string[], ends: readonly [string, string]): ReadonlySet<string> {
  const [from, to] = ends.map((key) => keys.indexOf(key)).sort((a, b) => a - b);
  if (from === undefined || to === undefined || from === -1) return toggled(selected, ends[1]);
  return new Set([...selected, ...keys.slice(from, to + 1)]);
}

/** All of the rows, or none when all of them are in. */
export function allOrNone(selected: ReadonlySet<string>, keys: readonly string[]): ReadonlySet<string> {
  return keys.every((key) => selected.has(key)) ? new Set() : new Set(keys);
}
