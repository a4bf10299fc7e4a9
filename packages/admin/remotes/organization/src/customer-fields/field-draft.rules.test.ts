import { type CustomerField, draftOf, fieldInput } from './field-draft.rules.js';

const sent = (zhCN: string) => ({ zhCN, zhTW: null, en: null });
const texts = (zhCN: string) => ({ __typename: 'TextInLanguages' as const, ...sent(zhCN) });
const FIELD: CustomerField = {
  __typename: 'CustomerField',
  id: 'cfd_1',
  code: 'home',
  name: '住房',
  customerKind: null,
  type: 'CHOICE',
  groupName: '居住',
  isRequired: true,
  maxLength: null,
  format: null,
  min: null,
  max: null,
  unit: null,
  roleIds: ['rol_1'],
  isArchived: false,
  names: texts('住房'),
  groupNames: texts('居住'),
  options: [
    { __typename: 'FieldOption', code: 'flat', name: '楼房', isArchived: false, names: texts('楼房') },
    { __typename: 'FieldOption', code: 'hut', name: '平房', isArchived: true, names: texts('平房') },
  ],
  viewerCan: { __typename: 'CustomerFieldAbilities', update: { __typename: 'Ability', allowed: true, reason: null } },
};

test('CUS-15: a field that is only looked at goes back as it was, without the options that are no longer offered', () => {
  expect(fieldInput(draftOf(FIELD), { code: 'home' })).toEqual({
    code: 'home',
    customerKind: null,
    type: 'CHOICE',
    names: sent('住房'),
    groupNames: sent('居住'),
    isRequired: true,
    maxLength: null,
    format: null,
    min: null,
    max: null,
    unit: null,
    options: [{ code: 'flat', names: sent('楼房') }],
    roleIds: ['rol_1'],
  });
});

test('CUS-15: numbers are sent as numbers, empty fields as nothing', () => {
  const draft = { ...draftOf(), zhCN: '楼层', type: 'NUMBER', min: '-5', max: '', unit: '层', customerKind: 'PERSON' } as const;
  expect(fieldInput(draft, { code: 'floor', isArchived: true })).toMatchObject({
    code: 'floor',
    isArchived: true,
    customerKind: 'PERSON',
    names: sent('楼层'),
    groupNames: null,
    min: -5,
    max: null,
    unit: '层',
  });
});
