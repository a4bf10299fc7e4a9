import { describe, expect, it } from '@jest/globals';
import { hourOf, notLate } from '../../../platform/looks/look.rules.js';
import { isAsClosed, isSettled, keptSince } from './access-day.rules.js';

const sum = { count: 2, digest: 'd' };
const at = (text: string) => new Date(text);

describe('days of the access log (SEC-13)', () => {
  it('are over two hours after they ended', () => {
    expect(isSettled('2026-03-01', at('2026-03-02T01:59:59Z'))).toBe(false);
    expect(isSettled('2026-03-01', at('2026-03-02T02:00:00Z'))).toBe(true);
  });

  it('are kept as long as the setting says', () => {
    expect(keptSince(at('2026-03-10T05:00:00Z'), 7)).toBe('2026-03-03');
  });

  it.each([
    ['its rows are those it was closed with', { closed: sum, purged: null, found: sum }, true],
    ['a row is gone or new', { closed: sum, purged: null, found: { ...sum, count: 1 } }, false],
    ['a row was changed', { closed: sum, purged: null, found: { ...sum, digest: 'x' } }, false],
    ['it was purged as it was closed', { closed: sum, purged: sum, found: null }, true],
    ['it was changed before it was purged', { closed: sum, purged: { ...sum, digest: 'x' }, found: null }, false],
    ['nobody knows', { closed: sum, purged: null, found: null }, false],
  ])('say whether %s', (_, facts, expected) => {
    expect(isAsClosed(facts)).toBe(expected);
  });

  it('take in nothing late: a look that waited for the database counts when it is written', () => {
    const now = at('2026-03-02T05:20:00Z');
    const waited = (hour: string) => notLate({ hour: at(hour) }, now).hour;
    expect([waited('2026-03-02T04:00:00Z'), waited('2026-03-01T23:00:00Z')]).toEqual([at('2026-03-02T04:00:00Z'), hourOf(now)]);
  });
});
