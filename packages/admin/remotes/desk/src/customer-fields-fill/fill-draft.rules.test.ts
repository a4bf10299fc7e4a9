import { draftOf, type FieldValue, filledInputs, grouped } from './fill-draft.rules.js';

function known(id: string, type: FieldValue['field']['type'], values: readonly string[], groupName: string | null = null): FieldValue {
  const field = {
    __typename: 'CustomerField' as const,
    id,
    name: id,
    groupName,
    type,
    isRequired: false,
    maxLength: null,
    unit: null,
    options: [],
  };
  return { __typename: 'CustomerFieldValue', field, values: [...values], text: null };
}
const HOME = known('home', 'CHOICES', ['flat', 'shop'], '居住');
const FLOOR = known('floor', 'NUMBER', ['3']);
const LIFT = known('lift', 'YES_NO', [], '居住');

test('CUS-15: what is only looked at goes back as it was', () => {
  const fields = [HOME, FLOOR, LIFT];
  expect(filledInputs(fields, fields.map(draftOf))).toEqual([
    { fieldId: 'home', values: ['flat', 'shop'] },
    { fieldId: 'floor', values: ['3'] },
    { fieldId: 'lift', values: [] },
  ]);
});

test('CUS-15: fields stand under their headings', () => {
  expect(grouped([HOME, FLOOR, LIFT]).map(({ name, fields }) => [name, fields.length])).toEqual([
    ['居住', 2],
    [null, 1],
  ]);
});
