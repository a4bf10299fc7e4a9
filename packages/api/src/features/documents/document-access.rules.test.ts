import { describe, expect, it } from '@jest/globals';
import type { Actor, Reach } from '../../kernel/actor.js';
import { canManageDocument, canReadDocument } from './document-access.rules.js';

const NOWHERE: Reach = { all: false, departmentIds: new Set(), own: false, participated: false };
const OWN: Reach = { ...NOWHERE, own: true };
const HERE: Reach = { ...OWN, departmentIds: new Set(['finance']) };

const actor = (read: Reach | null, manage: Reach | null = null) =>
  ({
    kind: 'person',
    reach: new Map([...(read ? [['document:read', read] as const] : []), ...(manage ? [['document:manage', manage] as const] : [])]),
  }) as unknown as Actor;
const reader = (...ids: readonly string[]) => ({
  roleIds: new Set(ids.filter((id) => id === 'accountant')),
  departmentIds: new Set(ids.filter((id) => id !== 'accountant')),
});
const DOCUMENT = { departmentId: 'finance', roleIds: ['accountant'], departmentIds: ['finance'], isRemoved: false };

describe('who reads a document of finance that is for accountants and the people of finance (SEC-09)', () => {
  it.each([
    ['an accountant elsewhere', actor(OWN), reader('accountant', 'sales'), true],
    ['somebody of finance', actor(OWN), reader('finance', 'company'), true],
    ['somebody of sales', actor(OWN), reader('sales', 'company'), false],
    ['an accountant whose roles read no documents', actor(null), reader('accountant'), false],
    ['whoever manages the documents of finance', actor(OWN, HERE), reader(), true],
    ['whoever manages others', actor(OWN, OWN), reader(), false],
    ['whoever may manage but not read', actor(null, HERE), reader(), false],
    ['a program of an accountant that is kept to departments', actor(NOWHERE), reader('accountant'), false],
  ])('%s', (_, one, known, expected) => {
    expect(canReadDocument({ actor: one, reader: known }, DOCUMENT)).toBe(expected);
  });

  it('nobody, once it was removed', () => {
    const removed = { ...DOCUMENT, isRemoved: true };
    expect(canReadDocument({ actor: actor(OWN, HERE), reader: reader('accountant') }, removed)).toBe(false);
    expect(canManageDocument(actor(OWN, HERE), removed)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
  });
});

it('is managed where the right reaches its department, and not by its readers', () => {
  expect(canManageDocument(actor(OWN, HERE), DOCUMENT)).toMatchObject({ allowed: true });
  expect(canManageDocument(actor(OWN, OWN), DOCUMENT)).toMatchObject({ refusal: { code: 'NOT_ALLOWED' } });
});
