import { describe, expect, test } from '@jest/globals';
import type { FieldRow } from '../customer-field.rules.js';
import { type FieldWish, planField } from './customer-field-set.rules.js';

const option = (code: string, isArchived = false) => ({ code, names: { 'zh-CN': code }, isArchived });
const KNOWN: FieldRow = {
  id: 'cfd_1',
  version: 1,
  code: 'home',
  customerKind: null,
  type: 'choice',
  names: { 'zh-CN': '住房' },
  groupNames: null,
  limits: {},
  options: [option('flat'), option('hut')],
  roleIds: [],
  isRequired: false,
  isArchived: true,
  sortOrder: 0,
};
const plan = (wish: Partial<FieldWish>) =>
  planField({ fields: [KNOWN], roleIds: new Set(['rol_1']) }, { code: 'new', type: 'text', names: { 'zh-CN': '新' }, ...wish });

describe('what the organisation asks of its customers (CUS-15)', () => {
  test('an option that is left out is kept for those who have it, and no longer offered', () => {
    expect(plan({ code: 'home', type: 'choice', options: [option('flat')] })).toMatchObject({
      plan: { options: [option('flat'), option('hut', true)], isArchived: true },
    });
  });

  test('of limits only those of its type count', () => {
    expect(plan({ type: 'number', min: 0, maxLength: 9, unit: ' 台 ', options: [option('a')] })).toMatchObject({
      plan: { limits: { min: 0, max: null, unit: '台' }, options: [] },
    });
  });

  test.each<[string, Partial<FieldWish>, string, readonly string[]]>([
    ['another type than it has', { code: 'home' }, 'FIELD_TYPE_FIXED', ['type']],
    ['a text longer than any', { maxLength: 501 }, 'OUT_OF_RANGE', ['maxLength']],
    ['a range that runs backwards', { type: 'number', min: 2, max: 1 }, 'INVALID', ['max']],
    ['nothing to choose', { type: 'choices', options: [option('a', true)] }, 'REQUIRED', ['options']],
    ['an option twice', { type: 'choice', options: [option('a'), option('a')] }, 'ALREADY_EXISTS', ['options', '1', 'code']],
    ['a role that is not there', { roleIds: ['rol_9'] }, 'NOT_FOUND', ['roleIds', '0']],
  ])('is refused with %s', (_, wish, code, field) => {
    expect(plan(wish)).toMatchObject({ allowed: false, refusal: { code, field } });
  });
});
