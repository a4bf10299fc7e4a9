import { askedNow, type FormFieldShape, fieldsDraft, formValues } from './form-fields.rules.js';

const field = (code: string, more: Partial<FormFieldShape> = {}): FormFieldShape => ({
  ...{ code, name: code, type: 'TEXT', isRequired: false, isArchived: false, options: [] },
  ...more,
});
const FIELDS = [
  field('paid', { type: 'YES_NO', isRequired: true }),
  field('sum', { type: 'NUMBER', shownWhen: { match: 'ALL', clauses: [{ fact: 'field.paid', test: 'IS', values: ['yes'] }] } }),
  field('old', { isArchived: true }),
  field('paid'),
];
const ASKED = { fields: FIELDS, facts: {} };

test('TKT-18: fields come and go with what is said, each once', () => {
  const codes = (draft: object) => askedNow(FIELDS, {}, { ...draft }).map(({ field: { code } }) => code);
  expect(codes({})).toEqual(['paid']);
  expect(codes({ paid: 'yes' })).toEqual(['paid', 'sum']);
});

test('TKT-46: only what is asked and changed is sent', () => {
  expect(formValues(ASKED, { paid: 'no', sum: '3' })).toEqual([{ field: 'paid', values: ['no'] }]);
  const before = fieldsDraft([
    { field: FIELDS[0] ?? field('x'), values: ['yes'] },
    { field: FIELDS[1] ?? field('x'), values: ['3'] },
  ]);
  expect(formValues(ASKED, { ...before, sum: '' }, before)).toEqual([{ field: 'sum', values: [] }]);
});
