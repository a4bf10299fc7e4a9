import { describe, expect, test } from '@jest/globals';
import { type Condition, fieldsAsked } from '@shouwen/shared';
import { type FormField, type FormRow, fieldsOf, missingFields, planFormFill } from './form.rules.js';
import { type FormWish, planForm } from './form-set/form-set.rules.js';

const field = (code: string, more: Partial<FormField> = {}): FormField => ({
  ...{ code, type: 'text', names: { 'zh-CN': code }, groupNames: null, guidance: null, limits: {}, options: [] },
  ...{ isRequired: false, shownWhen: null, requiredWhen: null, isArchived: false },
  ...more,
});
const when = (fact: string, ...values: string[]): Condition => ({ match: 'all', clauses: [{ fact, test: 'is', values }] });
const form = (code: string, fields: readonly FormField[]): FormRow => ({
  ...{ id: code, version: 1, code, kind: 'ticket', names: { 'zh-CN': code }, guidance: null, fields, isArchived: false, sortOrder: 0 },
});

const FIELDS = [
  field('loss', { type: 'yes_no', isRequired: true }),
  field('amount', { type: 'number', shownWhen: when('field.loss', 'yes'), requiredWhen: when('type', 'complaint') }),
  field('note', { shownWhen: when('field.amount', '0') }),
];
const known = (values: Record<string, readonly string[]>) => new Map(Object.entries(values));
const COMPLAINT = { fields: FIELDS, facts: { type: ['complaint'] } };

describe('what a form asks for (TKT-18, CUS-15)', () => {
  test('is asked as what is known asks for it, one field after the other', () => {
    const asked = (values: Record<string, readonly string[]>) =>
      fieldsAsked(FIELDS, COMPLAINT.facts, known(values)).map((one) => [one.field.code, one.isRequired]);
    expect(asked({})).toEqual([['loss', true]]);
    expect(asked({ loss: ['yes'], amount: ['0'] })).toEqual([
      ['loss', true],
      ['amount', true],
      ['note', false],
    ]);
    expect(asked({ loss: ['no'], amount: ['0'] })).toEqual([['loss', true]]);
  });

  test('is filled in, changes alone are kept', () => {
    const fill = planFormFill({ ...COMPLAINT, known: known({ loss: ['yes'] }) }, [
      { field: 'loss', values: ['yes'] },
      { field: 'amount', values: [' 012.50 '] },
    ]);
    expect(fill).toMatchObject({ allowed: true, plan: { changed: [{ field: 'amount', values: ['12.5'] }] } });
  });

  test.each([
    ['what it does not ask for', [{ field: 'gone', values: ['1'] }], 'NOT_FOUND', ['fields', '0', 'field']],
    ['what is not asked as things stand', [{ field: 'amount', values: ['1'] }], 'NOT_FOUND', ['fields', '0', 'field']],
    ['nothing where something must be', [{ field: 'loss', values: [] }], 'REQUIRED', ['fields', '0', 'values']],
    [
      'what is no number',
      [
        { field: 'loss', values: ['yes'] },
        { field: 'amount', values: ['viel'] },
      ],
      'INVALID',
      ['fields', '1', 'values'],
    ],
    [
      'one field twice',
      [
        { field: 'loss', values: ['yes'] },
        { field: 'loss', values: ['no'] },
      ],
      'INVALID',
      ['fields', '1', 'field'],
    ],
  ])('refuses %s', (_, filled, code, path) => {
    expect(planFormFill({ ...COMPLAINT, known: known({}) }, filled)).toMatchObject({ refusal: { code, field: path } });
  });

  test('says what is missing', () => {
    expect(missingFields({ ...COMPLAINT, known: known({ loss: ['yes'] }) }).map(({ code }) => code)).toEqual(['amount']);
  });

  test('is asked once where several forms ask for it', () => {
    const forms = [form('a', [field('serial'), field('old', { isArchived: true })]), form('b', [field('serial'), field('seal')])];
    expect(fieldsOf(forms).map(({ code }) => code)).toEqual(['serial', 'seal']);
  });
});

describe('a form (TKT-08)', () => {
  const forms = [form('a', [field('serial')]), form('b', [field('amount', { type: 'number' })])];
  const plan = (wish: Partial<FormWish>) =>
    planForm(forms, { code: 'a', kind: 'ticket', names: { 'zh-CN': '甲' }, guidance: null, fields: [], ...wish });
  const wish = ({ code, type, names, shownWhen }: FormField) => ({ code, type, names, shownWhen });

  test('no longer asks for what is left out, and keeps what it holds', () => {
    expect(plan({ fields: [wish(field('seal'))] })).toMatchObject({
      plan: {
        fields: [
          { code: 'seal', isArchived: false },
          { code: 'serial', isArchived: true },
        ],
      },
    });
  });

  test.each<[string, Partial<FormWish>, string, string]>([
    ['another kind than it has', { kind: 'record' }, 'FIELD_TYPE_FIXED', 'kind'],
    ['a field twice', { fields: [wish(field('x')), wish(field('x'))] }, 'ALREADY_EXISTS', 'fields 1 code'],
    ['another type than the field has', { fields: [wish(field('serial', { type: 'date' }))] }, 'FIELD_TYPE_FIXED', 'fields 0 type'],
    ['another type than it has in another form', { fields: [wish(field('amount'))] }, 'FIELD_TYPE_FIXED', 'fields 0 type'],
    [
      'a field that waits for one behind it',
      { fields: [wish(field('x', { shownWhen: when('field.y', '1') })), wish(field('y'))] },
      'NOT_FOUND',
      'fields 0 shownWhen clauses 0 fact',
    ],
    [
      'a condition without a value',
      { fields: [wish(field('x', { shownWhen: when('type') }))] },
      'REQUIRED',
      'fields 0 shownWhen clauses 0 values',
    ],
  ])('is refused with %s', (_, asked, code, path) => {
    expect(plan(asked)).toMatchObject({ refusal: { code, field: path.split(' ') } });
  });

  test('depends on trees of categories and on what other forms ask', () => {
    const fields = [
      wish(field('x', { shownWhen: when('mark.stage', 'after') })),
      wish(field('y', { shownWhen: when('field.amount', '1') })),
    ];
    expect(plan({ fields }).allowed).toBe(true);
  });
});
