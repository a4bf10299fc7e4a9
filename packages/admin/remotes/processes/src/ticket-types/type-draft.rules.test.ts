import { draftOf, type TicketType, typeInput, workflowsOf } from './type-draft.rules.js';

const state = (name: string) => ({ __typename: 'TicketState' as const, id: name, name });
const TYPE: TicketType = {
  __typename: 'TicketType',
  id: 'tty_1',
  code: 'repair',
  name: '维修',
  workflow: 'field',
  certificates: ['electrician'],
  forms: ['visit'],
  closing: ['SIGNATURE'],
  screens: { __typename: 'TicketTypeScreens' as const, registration: [], panel: [], print: [], columns: [] },
  isArchived: false,
  names: { __typename: 'TextInLanguages', zhCN: '维修', zhTW: null, en: 'Repair' },
  states: [state('新建'), state('已关闭')],
};

test('TKT-02: a type that is only looked at goes back as it was', () => {
  expect(typeInput(draftOf(TYPE), { code: 'repair', isArchived: true })).toEqual({
    code: 'repair',
    isArchived: true,
    zhCN: '维修',
    zhTW: null,
    en: 'Repair',
    workflow: 'field',
    certificates: ['electrician'],
    forms: ['visit'],
    closing: ['SIGNATURE'],
    screens: { registration: [], panel: [], print: [], columns: [] },
  });
});

test('TKT-13: workflows are told apart by their states', () => {
  expect(workflowsOf([TYPE, TYPE])).toEqual([{ value: 'field', label: 'field: 新建 → 已关闭' }]);
});
