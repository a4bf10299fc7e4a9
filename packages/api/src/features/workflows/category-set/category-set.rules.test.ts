import { expect, test } from '@jest/globals';
import { bookOf } from '../../../testing/rule-setting.js';
import { planScheme } from '../category-scheme-set/category-scheme-set.rules.js';
import { planCategory } from './category-set.rules.js';

const book = bookOf('after-sales');
const names = { 'zh-CN': '漏水' };
const isThere = { departmentId: (id: string) => id === 'team', documentId: () => false, form: () => false };
const facts = { book, isThere };

test('TKT-05: a new category stands in its tree below another; what it leaves open stays open', () => {
  const wish = { code: 'drip', names, scheme: 'problem', parentCode: 'leak', departmentId: 'team' };
  const plan = {
    scheme: 'problem',
    parentId: 'leak',
    departmentId: 'team',
    workflow: null,
    documentId: null,
    types: [],
    isArchived: false,
  };
  expect(planCategory(facts, wish)).toEqual({ allowed: true, plan: { names, form: null, ...plan } });
});

test('TKT-08: what is left out of a change stays, null takes it away', () => {
  expect(planCategory(facts, { code: 'leak', names })).toMatchObject({ plan: { departmentId: 'team', types: ['repair'] } });
  expect(planCategory(facts, { code: 'leak', names, departmentId: null })).toMatchObject({ plan: { departmentId: null } });
});

test.each([
  ['a tree that is not there', { scheme: 'none' }, 'NOT_FOUND', 'scheme'],
  ['one above of another tree', { scheme: 'problem', parentCode: 'before' }, 'NOT_FOUND', 'parentCode'],
  ['a type that is not there', { scheme: 'problem', types: ['odd'] }, 'NOT_FOUND', 'types'],
  ['a workflow that is not there', { scheme: 'problem', workflow: 'odd' }, 'NOT_FOUND', 'workflow'],
  ['a department that is not there', { scheme: 'problem', departmentId: 'odd' }, 'NOT_FOUND', 'departmentId'],
  ['a document nobody may read', { scheme: 'problem', documentId: 'odd' }, 'NOT_FOUND', 'documentId'],
])('TKT-08: a category is refused with %s', (_, wish, code, field) => {
  expect(planCategory(facts, { code: 'drip', names, ...wish })).toMatchObject({ refusal: { code, field: [field] } });
});

test.each([
  ['the problems out of use', { code: 'problem', isArchived: true }, 'INVALID', 'isArchived'],
  ['several problems on a ticket', { code: 'problem', holdsSeveral: true }, 'INVALID', 'holdsSeveral'],
  ['required where it is not offered', { code: 'stage', types: ['repair'], requiredFor: ['complaint'] }, 'INVALID', 'requiredFor'],
  ['for a type that is not there', { code: 'new', types: ['odd'] }, 'NOT_FOUND', 'types'],
])('TKT-05: a tree is refused: %s', (_, wish, code, field) => {
  expect(planScheme(book, { names, ...wish })).toMatchObject({ refusal: { code, field: [field] } });
});
