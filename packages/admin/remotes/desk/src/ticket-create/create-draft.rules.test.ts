import { canLookUp, categoriesFor, EMPTY_DRAFT, inputOf, withPrincipals } from './create-draft.rules.js';

const draft = {
  ...EMPTY_DRAFT,
  newCustomer: { kind: 'PERSON' as const, phone: ' 138 0000 6021 ', name: '陈伟国' },
  typeId: 'tty_1',
  subject: ' 不制冷 ',
};

test('sends a new customer with the number that was typed', () => {
  expect(inputOf(draft, null)).toEqual({
    newCustomer: { kind: 'PERSON', name: '陈伟国', phone: '138 0000 6021', isDuplicateAccepted: false },
    typeId: 'tty_1',
    subject: '不制冷',
    description: '',
    channel: 'PHONE',
    priority: null,
    contactName: null,
    categoryId: null,
    departmentId: null,
  });
});

test('sends a known customer by id and nothing of the new one', () => {
  const input = inputOf(draft, { id: 'cus_1', name: '锦和物业', kind: 'COMPANY' });
  expect(input.customerId).toBe('cus_1');
  expect(input).not.toHaveProperty('newCustomer');
});

test('looks nobody up before the number can be one', () => {
  expect([canLookUp('138-00'), canLookUp('0551-6212345'), canLookUp('+86 138 0000 6021')]).toEqual([false, true, true]);
});

test('offers the categories of the type by their path', () => {
  const categories = [
    { id: 'cat_1', path: ['家用空调', '不制冷'], ticketTypes: [{ id: 'tty_1' }] },
    { id: 'cat_2', path: ['投诉'], ticketTypes: [{ id: 'tty_2' }] },
  ];
  expect(categoriesFor(categories, 'tty_1')).toEqual([{ value: 'cat_1', label: '家用空调 / 不制冷' }]);
  expect(categoriesFor(categories, undefined)).toHaveLength(2);
});

test('CUS-03: a caller who speaks for somebody is followed by whom they speak for', () => {
  const company = { id: 'cus_2', name: '锦和物业' };
  const callers = [{ id: 'cus_1', name: '陈伟国', contactOf: { nodes: [{ role: '采购', customer: company }] } }];
  expect(withPrincipals(callers).map(({ id, speaker }) => [id, speaker])).toEqual([
    ['cus_1', null],
    ['cus_2', { name: '陈伟国', role: '采购' }],
  ]);
});
