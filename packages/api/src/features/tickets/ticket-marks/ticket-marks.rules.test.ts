import { expect, test } from '@jest/globals';
import { bookOf } from '../../../testing/rule-setting.js';
import { missingMark, planMarks } from './ticket-marks.rules.js';

const book = bookOf('after-sales');
const typeOf = (code: string) => {
  const type = book.type(code);
  if (!type) throw new Error(code);
  return type;
};
const repair = { type: typeOf('repair'), known: ['urged'] };

test('TKT-62: several of a list at once, in their order; trees that are not named stay', () => {
  expect(planMarks(book, repair, [{ scheme: 'status', categoryIds: ['quoted', 'urged'] }])).toEqual({
    allowed: true,
    plan: [{ scheme: 'status', from: ['urged'], to: ['urged', 'quoted'] }],
  });
  expect(planMarks(book, repair, [{ scheme: 'status', categoryIds: ['urged'] }])).toEqual({ allowed: true, plan: [] });
});

test.each([
  ['two of a tree that holds one', { scheme: 'stage', categoryIds: ['before', 'after'] }, 'INVALID', 'categoryIds'],
  ['one of another tree', { scheme: 'stage', categoryIds: ['urged'] }, 'NOT_FOUND', 'categoryIds 0'],
  ['the problems, which have their own verb', { scheme: 'problem', categoryIds: ['leak'] }, 'NOT_FOUND', 'scheme'],
])('TKT-06: is refused: %s', (_, asked, code, field) => {
  expect(planMarks(book, repair, [asked])).toMatchObject({ refusal: { code, field: ['marks', '0', ...field.split(' ')] } });
});

test('TKT-05: what its type must carry may not be missing, nor be taken away', () => {
  const care = { type: typeOf('maintenance'), known: ['before'] };
  expect(missingMark(book, care.type, [])?.code).toBe('stage');
  expect(missingMark(book, care.type, [{ scheme: 'stage', from: [], to: ['after'] }])).toBeUndefined();
  expect(planMarks(book, care, [{ scheme: 'stage', categoryIds: [] }])).toMatchObject({ refusal: { code: 'REQUIRED' } });
});

test('TKT-06: a tree is not asked of other types', () => {
  const complaint = { type: typeOf('complaint'), known: [] };
  expect(planMarks(book, complaint, [{ scheme: 'stage', categoryIds: ['after'] }])).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
});
