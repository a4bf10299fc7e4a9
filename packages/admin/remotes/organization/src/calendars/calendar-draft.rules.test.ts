import { type Calendar, draftInput, draftOf, ownInput, withDay, withWeeks } from './calendar-draft.rules.js';
import { isCoverageShort } from './coverage.rules.js';
import { linesOf, noticeInput, rangesText } from './statutory.rules.js';
import { secondsOf } from './tester.rules.js';
import { monthsOf, nextDay, rowsOf } from './year.rules.js';

const DAY = ['09:00-12:00'];
const WEEK = { __typename: 'CalendarWeek' as const, days: [DAY, DAY, DAY, DAY, DAY, [], []] };
const HEIR: Calendar = {
  __typename: 'Calendar',
  id: 'cal_2',
  code: 'desk',
  version: 3,
  name: '前台',
  names: { __typename: 'TextInLanguages', zhCN: '前台', zhTW: null, en: null },
  timeZone: 'Asia/Shanghai',
  weeks: [WEEK],
  cycleAnchor: null,
  statutory: 'HOLIDAYS',
  makeupWeekday: 1,
  exceptions: [
    { __typename: 'CalendarException', date: '2026-02-16', spans: ['10:00-16:00'], isOwn: false },
    { __typename: 'CalendarException', date: '2026-03-20', spans: [], isOwn: true },
  ],
  inheritsFrom: { __typename: 'Calendar', id: 'cal_1', name: '办公时间' },
  own: ['exceptions', 'statutory'],
  isArchived: false,
  coveredThrough: '2026-12-31',
};

describe('what a change of a calendar sends (SLA-19)', () => {
  it('is what it says itself: what it takes over stays taken over', () => {
    expect(ownInput(HEIR)).toMatchObject({
      version: 3,
      inheritsFromId: 'cal_1',
      timeZone: null,
      weeks: null,
      statutory: 'HOLIDAYS',
      makeupWeekday: null,
      exceptions: [{ date: '2026-03-20', spans: [] }],
    });
  });

  it('with hours of its own, and without them again', () => {
    expect(withWeeks(HEIR, [{ days: WEEK.days }], null)).toMatchObject({ weeks: [{ days: WEEK.days }], statutory: 'HOLIDAYS' });
    expect(withWeeks(HEIR, null, '2026-01-05')).toMatchObject({ weeks: null, cycleAnchor: null });
  });

  it('with one day set apart, and as before', () => {
    expect(withDay(HEIR, '2026-05-20', DAY).exceptions).toEqual([
      { date: '2026-03-20', spans: [] },
      { date: '2026-05-20', spans: DAY },
    ]);
    expect(withDay(HEIR, '2026-03-20', null).exceptions).toEqual([]);
  });

  it('without the calendar above it says its week itself; a new one is open until its hours are set', () => {
    const alone = draftInput(HEIR, { ...draftOf(HEIR), inheritsFromId: null, timeZone: 'Asia/Shanghai' });
    expect(alone).toMatchObject({ inheritsFromId: null, weeks: [{ days: WEEK.days }], timeZone: 'Asia/Shanghai', statutory: 'HOLIDAYS' });
    const fresh = draftInput(undefined, { code: 'new', zhCN: '新', timeZone: 'Asia/Shanghai' });
    expect(fresh).toMatchObject({ version: 0, code: 'new', weeks: [{ days: Array(7).fill(['00:00-24:00']) }] });
    expect(draftInput(undefined, { code: 'heir', zhCN: '继', inheritsFromId: 'cal_1' }).weeks).toBeUndefined();
  });
});

describe('days of a year (SLA-19)', () => {
  it('stand in their months, from Monday on', () => {
    const days = ['2026-01-30', '2026-01-31', '2026-02-01', '2026-02-02'].map((date) => ({ date }));
    const months = monthsOf(days);
    expect(months.map((month) => month.length)).toEqual([2, 2]);
    expect(rowsOf(months[1] ?? []).map((row) => row.map((day) => day?.date.slice(8) ?? '.').join(''))).toEqual(['......01', '02......']);
  });

  it('arrows lead from day to day and from week to week', () => {
    expect([nextDay('2026-01-31', 'ArrowRight'), nextDay('2026-03-01', 'ArrowUp'), nextDay('2026-03-01', 'Enter')]).toEqual([
      '2026-02-01',
      '2026-02-22',
      null,
    ]);
  });

  it('the next year is due from November on', () => {
    expect(isCoverageShort('2026-12-31', new Date(2026, 9, 31))).toBe(false);
    expect(isCoverageShort('2026-12-31', new Date(2026, 10, 1))).toBe(true);
    expect(isCoverageShort('2025-12-31', new Date(2026, 0, 1))).toBe(true);
  });
});

describe('a notice of days off', () => {
  const OFF = [{ name: '元旦', days: ['2027-01-01', '2027-01-02', '2027-01-03', '2027-01-09'] }];
  it('is read as stretches and sent as days', () => {
    expect(linesOf(OFF)).toEqual([
      { name: '元旦', from: '2027-01-01', to: '2027-01-03' },
      { name: '元旦', from: '2027-01-09', to: '2027-01-09' },
    ]);
    expect(rangesText(OFF)).toBe('元旦 01-01–01-03、元旦 01-09');
    expect(noticeInput({ year: 2027, document: '通知', off: linesOf(OFF) })).toEqual({
      year: 2027,
      document: '通知',
      off: OFF,
      workdays: [],
    });
  });
});

it.each<[string, number | null]>([
  ['4', 14_400],
  ['4:30', 16_200],
  ['4h30', 16_200],
  ['90m', 5400],
  ['90 分', 5400],
  ['soon', null],
  ['', null],
])('working time %j is %j seconds', (text, seconds) => expect(secondsOf(text)).toBe(seconds));
