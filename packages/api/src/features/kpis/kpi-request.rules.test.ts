import { describe, expect, it } from '@jest/globals';
import { isProvisional, type KpiRequest, mostValues, requestFault, spansOf } from './kpi-request.rules.js';

const REQUEST: KpiRequest = {
  kpiKeys: ['created'],
  from: '2026-03-01',
  to: '2026-03-03',
  departmentId: null,
  bucket: 'total',
  groupBy: 'none',
};
const isKnown = (key: string): boolean => ['created', 'solved'].includes(key);

describe('kpi requests', () => {
  it.each([
    ['one day', { to: '2026-03-01' }, null],
    ['92 days', { to: '2026-05-31' }, null],
    ['93 days', { to: '2026-06-01' }, '92 days'],
    ['an end before the start', { to: '2026-02-28' }, '92 days'],
    ['no key', { kpiKeys: [] }, '1 to 20'],
    ['an unknown key', { kpiKeys: ['created', 'luck'] }, 'existing KPIs'],
    ['a key twice', { kpiKeys: ['created', 'created'] }, 'each once'],
  ])('%s', (_, change, fault) => {
    const found = requestFault({ ...REQUEST, ...change }, isKnown);
    if (fault === null) expect(found).toBeNull();
    else expect(found).toContain(fault);
  });

  it('asks one figure for the span, or one per day', () => {
    expect(spansOf(REQUEST)).toEqual([{ from: '2026-03-01', to: '2026-03-03' }]);
    expect(spansOf({ ...REQUEST, bucket: 'day' }).map((span) => span.from)).toEqual(['2026-03-01', '2026-03-02', '2026-03-03']);
  });

  it.each([
    ['today', '2026-03-20', 0, true],
    ['yesterday', '2026-03-19', 0, false],
    ['a day whose tickets may still be reopened', '2026-03-06', 14, true],
    ['a day whose window has closed', '2026-03-05', 14, false],
  ])('calls %s provisional or not (catalogue section 1)', (_, to, windowDays, expected) => {
    expect(isProvisional(to, windowDays, '2026-03-20')).toBe(expected);
  });
});

describe('the number of values a request is taken for', () => {
  it('is keys times days times departments, up to what is answered at all', () => {
    const input = { kpiKeys: ['a', 'b'], from: '2026-03-01', to: '2026-03-10', bucket: 'DAY', groupBy: 'NONE' };
    expect(mostValues(input)).toBe(20);
    expect(mostValues({ ...input, groupBy: 'DEPARTMENT' })).toBe(200);
    expect(mostValues({ ...input, bucket: 'TOTAL' })).toBe(2);
    expect(mostValues({ ...input, kpiKeys: Array(20).fill('a'), to: '2026-12-31', groupBy: 'DEPARTMENT' })).toBe(10_000);
    expect(mostValues({ kpiKeys: 7, from: null })).toBe(1);
  });
});
