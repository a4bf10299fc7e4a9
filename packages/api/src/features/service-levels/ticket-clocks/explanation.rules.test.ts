import { describe, expect, it } from '@jest/globals';
import { hoursOfCalendar, OFFICE, shanghai } from '../../../testing/office-hours.js';
import { type Clock, type ClockTerms, type HoursOf, pauseClock, resumeClock, startClock, WALL_TIME } from './clock.rules.js';
import { explainClock } from './explanation.rules.js';
import { lengthIn, sentenceOf } from './explanation-words.rules.js';

const office = hoursOfCalendar(OFFICE);
const hoursOf: HoursOf = (id) => (id === null ? WALL_TIME : office);
const terms: ClockTerms = {
  ...{ policyVersionId: 'spv_1', targetSeconds: 57_600, hours: 'business', calendarVersionId: 'office', pauses: [], pauseStates: [] },
};
const started = (wall: string): Clock => startClock(hoursOf, terms, { timer: 'resolution', cycleNo: 1, seq: 1, at: shanghai(wall) });
const told = (clock: Clock, wall: string, language: 'zh-CN' | 'zh-TW' | 'en' = 'en'): string[] =>
  explainClock(clock, { hoursOf, calendarOf: () => office, now: shanghai(wall) }).map((step) =>
    sentenceOf(step, { language, stateName: () => 'Waiting' }),
  );

describe('why a clock says what it says', () => {
  it('tells what was used, the lunch that was skipped and the day that the customer took', () => {
    const rests = pauseClock(hoursOf, started('2026-01-05 11:00'), { at: shanghai('2026-01-05 14:10'), stateId: 'sta_1' });
    const clock = resumeClock(hoursOf, rests, { at: shanghai('2026-01-06 14:10'), calendarVersionId: 'office' });
    expect(told(clock, '2026-01-06 14:40')).toEqual([
      '2 h 10 min used of 16 h',
      '1 h 30 min outside of working hours, not counted',
      '1 d in “Waiting”, not counted',
    ]);
  });

  it('tells make-up days and days off by name (catalogue section 6.3)', () => {
    expect(told(started('2026-02-13 17:30'), '2026-02-24 09:30', 'zh-CN')).toEqual([
      '已用 8 小时 30 分钟，承诺 16 小时',
      '10 天 7 小时 在工作时间之外，不计',
      '2026-02-15 – 2026-02-23 春节放假',
      '2026-02-14 为调休上班日',
    ]);
  });

  it('tells by how much it is over, and that a deadline is an estimate', () => {
    expect(told(started('2026-01-05 09:00'), '2026-01-07 12:00')).toContain('2 h over');
    expect(told(started('2026-12-31 17:00'), '2026-12-31 17:30', 'zh-TW').at(-1)).toBe('時限之前的放假安排尚未公布，為估算');
  });

  it('says lengths by their two largest units', () => {
    expect([0, 59, 3661, 90_061].map((seconds) => lengthIn(seconds, 'en', { inDays: true }))).toEqual([
      '0 min',
      '59 s',
      '1 h 1 min',
      '1 d 1 h',
    ]);
  });
});
