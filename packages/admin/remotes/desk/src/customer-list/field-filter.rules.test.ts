import { choiceGroups, conditionOf } from './field-filter.rules.js';

test.each([
  ['cfd_1:flat', { fieldId: 'cfd_1', value: 'flat' }],
  ['cfd_1:a:b', { fieldId: 'cfd_1', value: 'a:b' }],
  ['', null],
  [':flat', null],
])('CUS-15: %j in the address asks for %j', (text, expected) => {
  expect(conditionOf(text)).toEqual(expected);
});

test('CUS-15: customers are found by what can be chosen, as far as it is still offered', () => {
  const field = { __typename: 'CustomerField' as const, options: [] };
  const option = (code: string, isArchived: boolean) => ({ __typename: 'FieldOption' as const, code, name: code, isArchived });
  const fields = [
    { ...field, id: 'a', name: '住房', type: 'CHOICE' as const, options: [option('flat', false), option('hut', true)] },
    { ...field, id: 'b', name: '电梯', type: 'YES_NO' as const },
    { ...field, id: 'c', name: '楼层', type: 'NUMBER' as const },
  ];
  const groups = choiceGroups(fields, { yes: '是', no: '否' });
  expect(groups.map(({ options }) => options.map(({ value }) => value))).toEqual([['a:flat'], ['b:yes', 'b:no']]);
});
