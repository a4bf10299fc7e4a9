import { daysOf, periodOf, presetOf, previousOf } from './period.rules.js';

const TODAY = '2026-05-09';
const LAST_30 = { from: '2026-04-10', to: '2026-05-09' };

describe('the period of the address', () => {
  it.each([
    ['nothing', { period: '', from: '', to: '' }, LAST_30],
    ['a preset', { period: '7d', from: '', to: '' }, { from: '2026-05-03', to: TODAY }],
    ['today', { period: 'today', from: '', to: '' }, { from: TODAY, to: TODAY }],
    ['two dates', { period: '', from: '2026-01-01', to: '2026-01-31' }, { from: '2026-01-01', to: '2026-01-31' }],
    ['one date', { period: '', from: '2026-01-01', to: '' }, LAST_30],
    ['dates the wrong way round', { period: '', from: '2026-02-01', to: '2026-01-01' }, LAST_30],
    ['a day that does not exist', { period: '', from: '2026-02-30', to: '2026-03-01' }, LAST_30],
    ['the future', { period: '', from: '2026-05-01', to: '2026-05-10' }, LAST_30],
    ['more than a quarter', { period: '', from: '2026-01-01', to: '2026-05-01' }, LAST_30],
    ['an unknown word', { period: 'ever', from: '', to: '' }, LAST_30],
  ])('is understood from %s', (_, asked, expected) => {
    expect(periodOf(asked, TODAY)).toEqual(expected);
  });

  it('compares with as many days right before', () => {
    expect(previousOf(LAST_30)).toEqual({ from: '2026-03-11', to: '2026-04-09' });
    expect(previousOf({ from: TODAY, to: TODAY })).toEqual({ from: '2026-05-08', to: '2026-05-08' });
  });

  it('lists its days over the end of a month', () => {
    expect(daysOf({ from: '2026-02-27', to: '2026-03-01' })).toEqual(['2026-02-27', '2026-02-28', '2026-03-01']);
  });

  it('recognises a preset by its days', () => {
    expect(presetOf(LAST_30, TODAY)).toBe('30d');
    expect(presetOf({ from: '2026-04-10', to: '2026-05-08' }, TODAY)).toBeNull();
  });
});
