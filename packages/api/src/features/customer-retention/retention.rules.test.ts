import { describe, expect, it } from '@jest/globals';
import { checkErase, checkKeep, type FileFacts, type RetentionRule, retentionOf } from './retention.rules.js';

const RULE: RetentionRule = { days: { person: 10, company: 20 }, zone: 'Asia/Shanghai', today: '2026-03-20' };
const FILE: FileFacts = {
  kind: 'person',
  // The second of March where the organisation is.
  changedAt: new Date('2026-03-01T17:00:00Z'),
  lastTicketAt: null,
  openTickets: 0,
  keepUntil: null,
  erasedAt: null,
};

describe('until when a file is kept (SEC-07)', () => {
  it.each([
    ['so many days after the last change', {}, { lastDealtOn: '2026-03-02', keptUntil: '2026-03-12', isOver: true }],
    ['longer for companies', { kind: 'company' as const }, { keptUntil: '2026-03-22', isOver: false }],
    [
      'from the last ticket on',
      { lastTicketAt: new Date('2026-03-10T00:00:00Z') },
      { lastDealtOn: '2026-03-10', keptUntil: '2026-03-20', isOver: false },
    ],
    ['not from a ticket before the last change', { lastTicketAt: new Date('2026-01-01T00:00:00Z') }, { keptUntil: '2026-03-12' }],
    ['without an end while a ticket is open', { openTickets: 1 }, { keptUntil: null, isOver: false }],
    ['until somebody decided', { keepUntil: '2026-04-01' }, { keptUntil: '2026-04-01', isOver: false }],
    ['not shorter than the rule', { keepUntil: '2026-03-03' }, { keptUntil: '2026-03-12', isOver: true }],
    ['no longer, once it was erased', { erasedAt: new Date() }, { keptUntil: null, isOver: false }],
  ])('%s', (_, more, expected) => {
    expect(retentionOf({ ...FILE, ...more }, RULE)).toMatchObject(expected);
  });

  it('is for good where the rule says so', () => {
    expect(retentionOf(FILE, { ...RULE, days: { person: 0, company: 0 } })).toMatchObject({ keptUntil: null, isOver: false });
  });
});

describe('a file is erased (SEC-07)', () => {
  it.each([
    ['when its day is over', {}, null],
    [
      'not on its last day',
      { lastTicketAt: new Date('2026-03-10T00:00:00Z') },
      { code: 'RETENTION_NOT_OVER', params: { date: '2026-03-20' } },
    ],
    ['not while a ticket is open', { openTickets: 2 }, { code: 'RETENTION_NO_END' }],
    ['not twice', { erasedAt: new Date() }, { code: 'NOTHING_TO_ERASE' }],
  ])('%s', (_, more, refusal) => {
    const decision = checkErase({ ...FILE, ...more }, RULE);
    expect(decision.allowed ? null : decision.refusal).toEqual(refusal);
  });
});

it('is kept until a day that is ahead, and only if something is left', () => {
  expect(checkKeep(FILE, RULE, '2026-03-21')).toMatchObject({ allowed: true });
  expect(checkKeep(FILE, RULE, '2026-03-20')).toMatchObject({ refusal: { code: 'DAY_NOT_AHEAD', field: ['until'] } });
  expect(checkKeep({ ...FILE, erasedAt: new Date() }, RULE, '2027-01-01')).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
});
