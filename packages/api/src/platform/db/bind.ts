import { type SqlValue, sqlInstant } from './db.js';

/** Parameters in the one form that both engines store alike. */
export function bind(params: readonly SqlValue[]): (string | number | Buffer | null)[] {
  return params.map((value) => {
    if (typeof value === 'boolean') return value ? 1 : 0;
    return value instanceof Date ? sqlInstant(value) : value;
  });
}
