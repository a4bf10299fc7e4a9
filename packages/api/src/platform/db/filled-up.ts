/**
 * The values with the last one repeated up to a power of two. Connections keep every statement they prepared, by its text; lists that come in
 * all lengths then share a few texts instead of pushing each other out.
 */
export function filledUp<T>(values: readonly T[]): readonly T[] {
  const size = values.length === 0 ? 0 : 2 ** Math.ceil(Math.log2(values.length));
  return Array.from({ length: size }, (_, index) => values[Math.min(index, values.length - 1)] as T);
}
