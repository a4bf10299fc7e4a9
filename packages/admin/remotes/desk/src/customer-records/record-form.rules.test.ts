import { askedNow, draftsOf, filledInputs, type RecordField } from './record-form.rules.js';

const field = (code: string, more: Partial<RecordField> = {}): RecordField => ({
  ...{
    __typename: 'FormField' as const,
    code,
    name: code,
    type: 'TEXT' as const,
    groupName: null,
    guidance: null,
    isRequired: false,
    isArchived: false,
    maxLength: null,
    unit: null,
  },
  ...{ options: [], shownWhen: null, requiredWhen: null, ...more },
});
const clause = { __typename: 'ConditionClause' as const, fact: 'field.mark', test: 'IS' as const, values: ['late', 'absent'] };
const notPresent = { __typename: 'Condition' as const, match: 'ALL' as const, clauses: [clause] };
const FIELDS = [field('mark', { type: 'CHOICE', isRequired: true }), field('reason', { shownWhen: notPresent, requiredWhen: notPresent })];

describe('CUS-37: fields that depend on others', () => {
  it.each([
    ['present', ['mark']],
    ['late', ['mark', 'reason']],
    ['', ['mark']],
  ])('with “%s” %p are asked', (mark, codes) => {
    const asked = askedNow(FIELDS, { mark });
    expect(asked.map(({ field: { field } }) => field.code)).toEqual(codes);
    expect(asked.every(({ isRequired }) => isRequired)).toBe(true);
  });

  it('are sent in their order, empty when they are not asked', () => {
    expect(filledInputs(FIELDS, { mark: 'present', reason: '堵车' })).toEqual([
      { field: 'mark', values: ['present'] },
      { field: 'reason', values: [] },
    ]);
  });

  it('show what was said before', () => {
    const fields = [field('what'), field('ways', { type: 'CHOICES' })];
    const said = [{ field: { code: 'ways' }, values: ['a', 'b'] }];
    expect(draftsOf(fields, said)).toEqual({ what: '', ways: ['a', 'b'] });
  });
});
