import { describe, expect, test } from '@jest/globals';
import { completenessOf, type FilePointRow, type FilePointWish, planNextReview, planPoint } from './file-point.rules.js';

const point = (code: string, more: Partial<FilePointRow> = {}): FilePointRow => {
  const fixed = { id: `fpt_${code}`, version: 3, names: { 'zh-CN': code }, isArchived: false, sortOrder: 0 };
  return { ...fixed, code, subject: 'address', ofCode: null, customerKind: null, weight: 1, ...more };
};

describe('how complete a file is (CUS-06, CUS-36)', () => {
  const POINTS = [
    point('address', { weight: 2 }),
    point('class', { subject: 'field', ofCode: 'class-name', customerKind: 'person', weight: 5 }),
    point('need', { subject: 'record', ofCode: 'need', weight: 3 }),
    point('old', { subject: 'email', isArchived: true, weight: 90 }),
  ];
  test.each<[string, 'person' | 'company', string[], number, string[]]>([
    ['empty', 'person', [], 0, ['class', 'need', 'address']],
    ['with some of it', 'person', ['address', 'field:class-name'], 70, ['need']],
    ['whole', 'person', ['address', 'field:class-name', 'record:need'], 100, []],
    ['of another kind, of which less is asked', 'company', ['address'], 40, ['need']],
    ['with a record of another kind', 'company', ['address', 'record:care'], 40, ['need']],
  ])('%s', (_, kind, held, score, missing) => {
    const { score: found, missing: left } = completenessOf(POINTS, { kind, held: new Set(held) });
    expect([found, left.map(({ code }) => code)]).toEqual([score, missing]);
  });

  test('nothing asked is whole; almost everything is not', () => {
    expect(completenessOf([], { kind: 'person', held: new Set() }).score).toBe(100);
    const many = [point('a', { weight: 100 }), point('b', { weight: 100 }), point('c', { subject: 'note', weight: 1 })];
    expect(completenessOf(many, { kind: 'person', held: new Set(['address']) }).score).toBe(99);
  });
});

describe('a point of files', () => {
  const codes = { field: new Set(['class-name']), record: new Set(['need']) };
  const plan = (wish: Partial<FilePointWish>) =>
    planPoint({ points: [point('known')], codes }, { code: 'new', names: { 'zh-CN': '新' }, subject: 'email', weight: 5, ...wish });

  test('keeps a code only where its subject has one', () => {
    expect(plan({ subject: 'field', ofCode: 'class-name' })).toMatchObject({ plan: { ofCode: 'class-name' } });
    expect(plan({ subject: 'email', ofCode: 'class-name' })).toMatchObject({ plan: { ofCode: null, isArchived: false } });
  });

  test.each<[string, Partial<FilePointWish>, string, string[] | undefined]>([
    ['without weight', { weight: 0 }, 'OUT_OF_RANGE', ['weight']],
    ['with half a weight', { weight: 1.5 }, 'OUT_OF_RANGE', ['weight']],
    ['about no field', { subject: 'field' }, 'REQUIRED', ['ofCode']],
    ['about a field that is not there', { subject: 'field', ofCode: 'need' }, 'NOT_FOUND', ['ofCode']],
    ['as new where it is known', { code: 'known' }, 'ALREADY_EXISTS', ['code']],
    ['as it was before somebody changed it', { code: 'known', version: 2 }, 'CONFLICT', undefined],
  ])('is refused %s', (_, wish, code, field) => {
    expect(plan(wish)).toEqual({ allowed: false, refusal: expect.objectContaining({ code, ...(field && { field }) }) });
  });
});

test.each([
  [null, 30, { plan: '2026-03-31' }],
  [null, 0, { plan: '9999-12-31' }],
  ['2026-06-01', 30, { plan: '2026-06-01' }],
  ['2026-03-01', 30, { refusal: { code: 'DAY_NOT_AHEAD', field: ['nextDueOn'] } }],
])('CUS-36: the next review of a file, asked for %s with an interval of %i days', (asked, days, decision) => {
  expect(planNextReview(asked, { today: '2026-03-01', days })).toMatchObject(decision);
});
