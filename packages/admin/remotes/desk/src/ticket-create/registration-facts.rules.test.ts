import { formsAsked, formsWanted, priorityGiven, registrationFacts } from './registration-facts.rules.js';

const CHOICES = {
  types: [{ id: 'tty_1', code: 'repair', forms: ['visit'] }],
  categories: [
    { id: 'cat_1', code: 'air', form: null },
    { id: 'cat_2', code: 'cooling', form: 'cold', parent: { id: 'cat_1' } },
    { id: 'cat_3', code: 'after', form: null },
  ],
};
const DRAFT = { typeId: 'tty_1', categoryId: 'cat_2', channel: 'PHONE' as const, marks: { stage: 'cat_3' } };

test('TKT-08: the forms of the type and of the category are asked together', () => {
  expect(formsAsked(CHOICES, DRAFT)).toEqual(['visit', 'cold']);
  expect(formsAsked(CHOICES, {})).toEqual([]);
});

test('TKT-09: importance and urgency give a priority, the nearest word first', () => {
  const cell = { row: 'grave', column: 'now', priority: 'URGENT' as const };
  const matrix = { rowScheme: { code: 'weight' }, columnScheme: { code: 'hurry' }, cells: [cell] };
  expect(priorityGiven(matrix, { 'mark.weight': ['grave', 'deadly'], 'mark.hurry': ['now'] })).toBe('URGENT');
  expect(priorityGiven(matrix, { 'mark.weight': ['grave'] })).toBeNull();
  expect(priorityGiven(null, { 'mark.weight': ['grave'], 'mark.hurry': ['now'] })).toBeNull();
});

test('TKT-18: as many forms are asked for as there are words of them, as far as one request goes', () => {
  const codes = (count: number) => Array.from({ length: count }, (_, place) => `form-${place}`);
  expect(formsWanted(codes(12))).toEqual({ codes: codes(12), first: 12 });
  expect(formsWanted(codes(40))).toEqual({ codes: codes(25), first: 25 });
});

test('TKT-08: what is being registered is told in the words of conditions', () => {
  const chosen = { id: 'cus_1', name: '锦和物业', kind: 'COMPANY' as const, tier: { code: 'vip', name: 'VIP', gives: [] } };
  expect(registrationFacts(CHOICES, DRAFT, chosen)).toMatchObject({
    type: ['repair'],
    category: ['air', 'cooling'],
    channel: ['phone'],
    priority: [],
    tier: ['vip'],
    customer_kind: ['company'],
    'mark.stage': ['after'],
  });
});
