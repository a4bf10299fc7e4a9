import { BadInput } from '../../kernel/errors.js';

export type CursorKey = string | number;

/**
 * Where a page ended: the order it was read in and the keys of its last row. Opaque to callers, and worth nothing to a forger:
 * it holds no SQL and no authority, the scope predicate is applied to every page anew.
 */
export function encodeCursor(order: string, keys: readonly CursorKey[]): string {
  return Buffer.from(JSON.stringify([1, order, ...keys])).toString('base64url');
}

export function decodeCursor(cursor: string, order: string, kinds: readonly CursorKind[]): CursorKey[] {
  const parsed = parse(cursor);
  const [version, from, ...keys] = parsed;
  if (version !== 1 || from !== order || keys.length !== kinds.length) throw invalid();
  return keys.map((key, index) => checked(key, kinds[index]));
}

export type CursorKind = 'text' | 'number' | 'instant';

/** MySQL leaves a fraction of zero out. */
const INSTANT = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d{3})?$/;
const LONGEST = 1000;

function parse(cursor: string): unknown[] {
  if (cursor.length > LONGEST) throw invalid();
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(value)) return value;
  } catch {
    throw invalid();
  }
  throw invalid();
}

function checked(key: unknown, kind: CursorKind | undefined): CursorKey {
  if (kind === 'number' && typeof key === 'number' && Number.isFinite(key)) return key;
  if (kind === 'instant' && typeof key === 'string' && isInstant(key)) return key;
  if (kind === 'text' && typeof key === 'string') return key;
  throw invalid();
}

/** A stored instant of a day that the calendar has: `Date` alone reads 30 February as 2 March. */
function isInstant(text: string): boolean {
  const at = INSTANT.test(text) ? new Date(`${text.replace(' ', 'T')}Z`) : null;
  return at !== null && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text.slice(0, 10));
}

function invalid(): BadInput {
  return new BadInput('The cursor is not valid here.');
}
