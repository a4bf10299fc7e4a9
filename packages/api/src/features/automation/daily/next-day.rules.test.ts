import { describe, expect, test } from '@jest/globals';
import { instantAt, localDay } from '../../../kernel/local-date.js';
import { nextDay } from './next-day.rules.js';

const zone = 'Asia/Shanghai';
const at = (day: string, time: string): Date => instantAt(day, time, zone);
/** Closed on the third and fourth, as at a weekend. */
const open = { between: (from: number) => (['2026-01-03', '2026-01-04'].includes(localDay(new Date(from), zone)) ? 0 : 1) };

describe('when a daily rule is asked', () => {
  test.each([
    ['before its time, today', '2026-01-02', '08:59', true, '2026-01-02'],
    ['at its time, tomorrow', '2026-01-02', '09:00', false, '2026-01-03'],
    ['on working days, after the weekend', '2026-01-02', '09:00', true, '2026-01-05'],
    ['not made up for what was slept through', '2026-01-04', '12:00', true, '2026-01-05'],
  ])('%s', (_, day, time, isWorkdays, expected) => {
    expect(nextDay({ at: '09:00', isWorkdays }, at(day, time), { zone, open })).toEqual(at(expected, '09:00'));
  });

  test('never, where the calendar is never open', () => {
    expect(nextDay({ at: '09:00', isWorkdays: true }, at('2026-01-02', '08:00'), { zone, open: { between: () => 0 } })).toBeNull();
  });
});
