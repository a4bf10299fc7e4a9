/** A placeholder for each value, for `in (…)` and `values (…)`. Lists that vary much in length do better with `idIn` or `filledUp`. */
export function marks(values: Iterable<unknown>): string {
  return Array.from(values, () => '?').join(', ');
}
