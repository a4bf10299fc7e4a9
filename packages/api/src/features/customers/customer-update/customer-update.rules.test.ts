import { expect, test } from '@jest/globals';
import type { FieldLevel, SensitiveField } from '@shouwen/shared';
import type { Actor } from '../../../kernel/actor.js';
import { planCustomerUpdate } from './customer-update.rules.js';

function actorWith(level: FieldLevel): Actor {
  const fields = new Map<SensitiveField, FieldLevel>([['customer.note', level]]);
  const base = { name: '客服', departmentId: null, language: 'zh-CN', reach: new Map(), sessionId: null, tokenId: null } as const;
  return { kind: 'person', personId: 'per_1', fields, ...base };
}
const CUSTOMER = { address: null, note: '下午在家' };

test.each([
  ['an editor changes the note', 'edit', { note: ' 上午在家 ' }, { allowed: true, plan: { note: '上午在家' } }],
  ['an editor empties it', 'edit', { note: '' }, { allowed: true, plan: { note: null } }],
  ['somebody else sends back what stands there', 'view', { note: '下午在家' }, { allowed: true, plan: { note: '下午在家' } }],
  ['somebody else changes it', 'view', { note: '别打电话' }, { allowed: false, refusal: { code: 'FIELD_READ_ONLY', field: ['note'] } }],
  ['nothing is said', 'mask', {}, { allowed: true, plan: {} }],
  ['texts lose their white space', 'mask', { name: ' 王芳 ', tier: ' ' }, { allowed: true, plan: { name: '王芳', tier: null } }],
] as const)('%s (SEC-12)', (_, level, changes, expected) => {
  expect(planCustomerUpdate(actorWith(level), CUSTOMER, changes)).toEqual(expected);
});
