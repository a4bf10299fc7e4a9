import { describe, expect, it } from '@jest/globals';
import { BadInput } from '../../kernel/errors.js';
import { decodeCursor, encodeCursor } from './cursor.js';

const read = (instant: string) => decodeCursor(encodeCursor('o', [instant]), 'o', ['instant']);

describe('an instant in a cursor', () => {
  it.each(['2026-02-28 23:59:59.999', '2024-02-29 00:00:00', '0001-01-01 00:00:00.000'])('%s is a place', (instant) => {
    expect(read(instant)).toEqual([instant]);
  });

  it.each(['2026-02-30 00:00:00.000', '2026-02-29 00:00:00', '2026-13-01 00:00:00', '2026-04-31 12:00:00', '2026-01-01 25:00:00', 'today'])(
    '%s is none',
    (instant) => {
      expect(() => read(instant)).toThrow(BadInput);
    },
  );
});
