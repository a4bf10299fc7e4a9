import { expect, test } from '@jest/globals';
import type { FieldLevel, SensitiveField } from '@shouwen/shared';
import type { Actor } from '../../../kernel/actor.js';
import { NO_FACTS, planStage } from '../customer-facts.rules.js';
import { planCustomerUpdate } from './customer-update.rules.js';

function actorWith(level: FieldLevel): Actor {
  const fields = new Map<SensitiveField, FieldLevel>([['customer.note', level]]);
  const base = { name: '客服', departmentId: null, language: 'zh-CN', reach: new Map(), sessionId: null, tokenId: null } as const;
  return { kind: 'person', personId: 'per_1', fields, ...base };
}
const CUSTOMER = { ...NO_FACTS, stage: 'active', address: null, note: '下午在家', wordingNote: null } as const;
const offered = (list: string) => new Set(list === 'customer_tier' ? ['gold'] : list === 'loss_reason' ? ['price'] : []);

test.each([
  ['an editor changes the note', 'edit', { note: ' 上午在家 ' }, { allowed: true, plan: { note: '上午在家' } }],
  ['an editor empties it', 'edit', { note: '' }, { allowed: true, plan: { note: null } }],
  ['somebody else sends back what stands there', 'view', { note: '下午在家' }, { allowed: true, plan: { note: '下午在家' } }],
  ['somebody else changes it', 'view', { note: '别打电话' }, { allowed: false, refusal: { code: 'FIELD_READ_ONLY', field: ['note'] } }],
  ['nothing is said', 'mask', {}, { allowed: true, plan: {} }],
  ['texts lose their white space', 'mask', { name: ' 王芳 ', tier: ' ' }, { allowed: true, plan: { name: '王芳', tier: null } }],
  ['a tier there is', 'mask', { tier: 'gold' }, { allowed: true, plan: { tier: 'gold' } }],
  ['a tier there is not', 'mask', { tier: 'lead' }, { allowed: false, refusal: { code: 'INVALID', field: ['tier'] } }],
] as const)('%s (SEC-12)', (_, level, changes, expected) => {
  expect(planCustomerUpdate({ actor: actorWith(level), customer: CUSTOMER, offered, today: '2026-03-01' }, changes)).toEqual(expected);
});

test.each([
  ['a prospect who buys', { stage: 'prospect', lossReason: null }, { stage: 'active', lossReason: null }, { convertedOn: '2026-03-01' }],
  ['a customer who leaves', { stage: 'active', lossReason: null }, { stage: 'former', lossReason: 'price' }, { lostOn: '2026-03-01' }],
  [
    'one who comes back',
    { stage: 'former', lossReason: 'price' },
    { stage: 'active', lossReason: 'price' },
    { lostOn: null, lossReason: null },
  ],
  ['one who stays', { stage: 'active', lossReason: null }, { stage: 'active', lossReason: null }, {}],
  ['one who stays away', { stage: 'former', lossReason: 'price' }, { stage: 'former', lossReason: 'price' }, {}],
] as const)('a stage says since when and why: %s (CUS-08, CUS-27)', (_, before, after, plan) => {
  expect(planStage(before, { ...after, isReasonNeeded: true, today: '2026-03-01' })).toEqual({ allowed: true, plan });
});

test.each([
  [true, false],
  [false, true],
])('a reason of loss is asked for where there are reasons: %s (CUS-27)', (isReasonNeeded, allowed) => {
  const before = { stage: 'active', lossReason: null } as const;
  expect(planStage(before, { stage: 'former', lossReason: null, isReasonNeeded, today: '2026-03-01' }).allowed).toBe(allowed);
});
