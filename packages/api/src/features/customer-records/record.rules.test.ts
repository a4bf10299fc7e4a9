import { describe, expect, it } from '@jest/globals';
import type { FormField } from '../forms/form.rules.js';
import { isKeptOf, planAnswers, planDays, planEnd, type RecordKindRow } from './record.rules.js';

const DONE = { code: 'served', names: { 'zh-CN': '已满足' } };
const kind = (more: Partial<RecordKindRow> = {}): RecordKindRow => ({
  ...{ id: 'rkd_1', version: 1, code: 'need', names: { 'zh-CN': '需求' }, isArchived: false, sortOrder: 0, form: 'need' },
  ...{ customerKind: null, roleIds: [], endings: [DONE], dueDays: 7, repeatDays: null, ...more },
});
const field = (code: string, more: Partial<FormField> = {}): FormField => ({
  ...{ code, type: 'text', names: { 'zh-CN': code }, groupNames: null, guidance: null, limits: {}, options: [] },
  ...{ isRequired: false, shownWhen: null, requiredWhen: null, isArchived: false, ...more },
});

describe('CUS-14: a record that stays open', () => {
  it.each([
    [kind(), null, '2026-11-29'],
    [kind(), '2026-12-24', '2026-12-24'],
    [kind({ dueDays: null }), null, null],
    [kind({ endings: [] }), null, null],
  ])('is due when it is said, else after the days of its kind', (of, asked, dueOn) =>
    expect(planDays(of, { onDay: '2026-11-22', dueOn: asked }, '2026-11-22')).toEqual({
      allowed: true,
      plan: { onDay: '2026-11-22', dueOn },
    }),
  );

  it.each([
    ['of tomorrow', kind(), '2026-11-23', null, 'DAY_AHEAD'],
    ['due, of a kind that never ends', kind({ endings: [] }), '2026-11-22', '2026-11-30', 'INVALID'],
  ])('is refused %s', (_, of, onDay, dueOn, code) =>
    expect(planDays(of, { onDay, dueOn }, '2026-11-22')).toMatchObject({ refusal: { code } }),
  );

  it.each<[string | null, boolean, boolean, string | null]>([
    ['served', true, false, null],
    [null, false, false, null],
    ['served', false, false, 'RECORD_ENDED'],
    [null, true, false, 'RECORD_ENDED'],
    ['served', true, true, 'RECORD_ENDED'],
    ['other', true, false, 'NOT_FOUND'],
  ])('with the ending %s, open %s, void %s: %s', (ending, isOpen, isVoid, code) => {
    const decision = planEnd(kind(), { ending, isOpen, isVoid });
    expect(decision.allowed ? null : decision.refusal.code).toBe(code);
  });
});

it.each([
  [kind(), true],
  [kind({ customerKind: 'company' }), false],
  [kind({ isArchived: true }), false],
])('CUS-15: a kind is kept of the customers it is for', (of, kept) => expect(isKeptOf(of, 'person')).toBe(kept));

describe('CUS-09: what a record says', () => {
  const fields = [field('what', { isRequired: true }), field('quantity', { type: 'number' })];
  it('is all of it each time', () => {
    const said = [
      { field: 'what', values: [' 静音 '] },
      { field: 'quantity', values: [] },
    ];
    expect(planAnswers(fields, { what: ['旧'], quantity: ['3'] }, said)).toEqual({ allowed: true, plan: { what: ['静音'] } });
  });

  it.each<[string, Parameters<typeof planAnswers>[2], string, string[]]>([
    ['without what must be said', [], 'REQUIRED', ['fields', '0', 'values']],
    ['with what is not asked', [{ field: 'colour', values: ['red'] }], 'NOT_FOUND', ['fields', '0', 'field']],
    [
      'with no number',
      [
        { field: 'what', values: ['x'] },
        { field: 'quantity', values: ['viel'] },
      ],
      'INVALID',
      ['fields', '1', 'values'],
    ],
  ])('is refused %s', (_, said, code, at) => expect(planAnswers(fields, {}, said)).toMatchObject({ refusal: { code, field: at } }));
});
