/** The values of a GraphQL enum: `waiting_customer` inside is `WAITING_CUSTOMER` outside. */
export function upperEnum<Value extends string>(values: readonly Value[]): Readonly<Record<string, Value>> {
  return Object.fromEntries(values.map((value) => [value.toUpperCase(), value]));
}
