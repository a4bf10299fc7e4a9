/** What a command changed, by field, as events keep it (`changes` in the payload). */
export type Changes = Readonly<Record<string, { readonly from: unknown; readonly to: unknown }>>;

/** The fields of `after` that differ from `before`. Lists and objects are compared by what they hold. */
export function changesBetween<T extends object>(before: T, after: Partial<T>): Changes {
  const pairs = Object.entries(after).map(([field, to]) => [field, { from: Reflect.get(before, field), to }] as const);
  return Object.fromEntries(pairs.filter(([, { from, to }]) => to !== undefined && JSON.stringify(from) !== JSON.stringify(to)));
}
