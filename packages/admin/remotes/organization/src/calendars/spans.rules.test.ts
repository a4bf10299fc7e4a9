import { isOpenAt, openMinutes, painted, readSpans, stretchesOf } from './spans.rules.js';

describe('hours of a day (SLA-19)', () => {
  it.each<[string, string[] | null]>([
    ['09:00-12:00, 13:30-18:00', ['09:00-12:00', '13:30-18:00']],
    ['9:00-12:00 13:30–18:00', ['09:00-12:00', '13:30-18:00']],
    ['13:30~18:00，9:00至12:00', ['09:00-12:00', '13:30-18:00']],
    ['09:00-12:00, 11:00-13:00', ['09:00-13:00']],
    ['22:00-06:00', ['22:00-06:00']],
    ['00:00-24:00', ['00:00-24:00']],
    ['', []],
    ['9-12', null],
    ['25:00-26:00', null],
    ['09:00-09:00', null],
    ['09:00-24:30', null],
  ])('%j reads as %j', (text, spans) => expect(readSpans(text)).toEqual(spans));

  it.each<[string[], number, number, boolean, string[]]>([
    [[], 540, 720, true, ['09:00-12:00']],
    [['09:00-12:00'], 690, 780, true, ['09:00-13:00']],
    [['09:00-18:00'], 720, 780, false, ['09:00-12:00', '13:00-18:00']],
    [['09:00-12:00'], 0, 1440, false, []],
    [['22:00-06:00'], 1320, 1380, false, ['23:00-06:00']],
    [['22:00-06:00'], 540, 600, true, ['09:00-10:00', '22:00-06:00']],
    [['22:00-02:00'], 1380, 1440, false, ['22:00-23:00']],
  ])('%j painted from %i to %i, open: %s', (spans, from, to, isOpen, after) => {
    expect(painted(spans, { from, to }, isOpen)).toEqual(after);
  });

  it('a night belongs to the day on which it begins', () => {
    expect(stretchesOf(['22:00-06:00'])).toEqual([{ from: 1320, to: 1800 }]);
    expect(isOpenAt(['22:00-06:00'], 60)).toBe(false);
    expect(openMinutes([['22:00-06:00'], ['09:00-12:00']])).toBe(660);
  });
});
