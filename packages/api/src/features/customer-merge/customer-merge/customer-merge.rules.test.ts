import { expect, test } from '@jest/globals';
import type { Actor } from '../../../kernel/actor.js';
import { checkUndo, type MergeSide, planMerge } from './customer-merge.rules.js';

const editor: Actor = {
  ...{ kind: 'person', name: '甲', personId: 'per_1', departmentId: null, language: 'zh-CN', reach: new Map() },
  fields: new Map([
    ['customer.address', 'edit'],
    ['customer.note', 'edit'],
  ]),
  ...{ tokenId: null, sessionId: null },
};
const FACTS = { source: null, paymentState: null, contactPreference: null, wordingNote: null, convertedOn: null, ownerId: null };
const side = (more: Partial<MergeSide> = {}): MergeSide => ({
  ...{
    id: 'cus_1',
    version: 1,
    name: '王芳',
    kind: 'person',
    stage: 'active',
    tier: null,
    ...FACTS,
    phone: null,
    email: null,
    address: null,
  },
  ...{
    note: null,
    keepUntil: null,
    mergedIntoId: null,
    fileScore: 100,
    reviewDueOn: '9999-12-31',
    departmentId: null,
    creatorId: null,
    erasedAt: null,
  },
  ...more,
});

test.each<[string, Partial<MergeSide>, Partial<MergeSide>, readonly string[], boolean, object]>([
  ['keeps what is known', { tier: '金' }, { tier: '银', name: '王 芳' }, [], false, {}],
  ['fills what nothing is known of', {}, { tier: '银', address: '长江路' }, [], false, { tier: '银', address: '长江路' }],
  [
    'fills where they came from and who has them',
    { source: 'hotline' },
    { source: 'walk-in', ownerId: 'per_2' },
    [],
    false,
    { ownerId: 'per_2' },
  ],
  ['takes what was chosen', { tier: '金' }, { tier: '银', name: '王 芳' }, ['tier', 'name'], false, { tier: '银', name: '王 芳' }],
  ['never takes nothing', { tier: '金' }, {}, ['tier'], false, {}],
  ['keeps one note', { note: '甲' }, { note: '乙' }, [], false, { note: '甲' }],
  ['keeps both notes', { note: '甲' }, { note: '乙' }, [], true, { note: '甲\n乙' }],
  [
    'keeps the file as long as the longer one',
    { keepUntil: '2027-01-01' },
    { keepUntil: '2028-01-01' },
    [],
    false,
    { keepUntil: '2028-01-01' },
  ],
])('a merge %s (CUS-07)', (_, kept, merged, taken, joinsNotes, plan) => {
  const decision = planMerge(editor, { kept: side(kept), merged: side({ id: 'cus_2', ...merged }) }, { taken, joinsNotes });
  expect(decision).toEqual({ allowed: true, plan: { note: null, keepUntil: null, ...plan } });
});

test.each([
  ['in time', {}, null],
  ['not twice', { undoneAt: new Date() }, 'MERGE_UNDONE'],
  ['not too late', { mergedAt: new Date('2026-01-01') }, 'MERGE_TOO_OLD'],
  ['the later one first', { keptMergedIntoId: 'cus_3' }, 'MERGE_NOT_LAST'],
])('is undone %s', (_, more, code) => {
  const facts = { mergedAt: new Date('2026-03-01'), undoneAt: null, keptMergedIntoId: null, ...more };
  const decision = checkUndo(facts, { days: 30, now: new Date('2026-03-10') });
  expect(decision.allowed ? null : decision.refusal.code).toBe(code);
});
