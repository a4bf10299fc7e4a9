import { expect, test } from '@jest/globals';
import { bookOf } from '../../../testing/rule-setting.js';
import type { CategoryRow } from '../category-tree.rules.js';
import { buildWorkflowBook } from '../workflow.rules.js';
import { planCategoryMove } from './category-move.rules.js';

const row = (code: string, parentId: string | null, sortOrder: number): CategoryRow => ({
  ...{ id: code, version: 1, code, names: { 'zh-CN': code }, scheme: 'problem', parentId, types: [], isArchived: false, sortOrder },
  ...{ workflow: null, form: null, departmentId: null, documentId: null },
});
// a ─ (b ─ c, d), e
const rows = [row('a', null, 0), row('b', 'a', 0), row('c', 'b', 0), row('d', 'a', 1), row('e', null, 1)];
const { schemes } = bookOf('after-sales');
const book = buildWorkflowBook({ types: [], workflows: [], versions: [], states: [], categories: rows, schemes });

test('TKT-05: categories come right behind the one above them', () => {
  expect(book.categories.map(({ code }) => code)).toEqual(['a', 'b', 'c', 'd', 'e']);
  expect(book.categoryPath('c').map(({ code }) => code)).toEqual(['a', 'b', 'c']);
});

test.each([
  ['among its own', { code: 'd', parentCode: 'a', beforeCode: 'b' }, 'a', ['d', 'b']],
  ['behind its own, where it is', { code: 'd', parentCode: 'a', beforeCode: null }, 'a', []],
  ['to the top, behind all', { code: 'b', parentCode: null, beforeCode: null }, null, ['a', 'e', 'b']],
  ['in front of the first of others', { code: 'e', parentCode: 'a', beforeCode: 'b' }, 'a', ['e', 'b', 'd']],
  ['below one that has nothing yet', { code: 'd', parentCode: 'e', beforeCode: null }, 'e', ['d']],
])('TKT-05: a category is moved %s', (_, move, parentId, order) => {
  const decision = planCategoryMove(book, move);
  expect(decision).toMatchObject({ allowed: true, plan: { parentId } });
  expect(decision.allowed && decision.plan.places.map(({ id }) => id)).toEqual(order);
});

test.each([
  ['below itself', { code: 'a', parentCode: 'c', beforeCode: null }, 'INVALID', 'parentCode'],
  ['below nothing there is', { code: 'a', parentCode: 'x', beforeCode: null }, 'NOT_FOUND', 'parentCode'],
  ['in front of one that is elsewhere', { code: 'e', parentCode: 'a', beforeCode: 'c' }, 'NOT_FOUND', 'beforeCode'],
])('TKT-05: none goes %s', (_, move, code, field) => {
  expect(planCategoryMove(book, move)).toMatchObject({ refusal: { code, field: [field] } });
});
