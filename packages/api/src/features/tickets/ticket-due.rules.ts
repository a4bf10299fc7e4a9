/**
 * What a ticket says of its nearest deadline where it has none, as instants behind all others: the lists sort by one column, clocks that
 * stand still come after those that run, tickets without any promise last.
 */
export const NEXT_DUE = {
  /** Its clocks stand still. */
  paused: new Date('9999-01-01T00:00:00.000Z'),
  /** No clock of it is open. */
  none: new Date('9999-12-31T00:00:00.000Z'),
} as const;
