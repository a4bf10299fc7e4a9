import { describe, expect, test } from '@jest/globals';
import type { Permission } from '@shouwen/shared';
import type { Actor, Reach } from '../../kernel/actor.js';
import type { SharedPlace } from '../people/shared-with.rules.js';
import { canKeepReply, planReply, type ReplyNames, seesReply } from './quick-reply.rules.js';

const reach = (departmentIds: readonly string[], all = false): Reach => ({
  all,
  departmentIds: new Set(departmentIds),
  own: true,
  participated: true,
});
const actorWith = (rights: Partial<Record<Permission, Reach>>): Actor => ({
  ...{ kind: 'person', personId: 'per_me', name: '我', departmentId: 'team', language: 'zh-CN', sessionId: null, tokenId: null },
  reach: new Map(Object.entries(rights) as [Permission, Reach][]),
});
const agent = actorWith({ 'ticket:note': reach(['team']) });
const head = actorWith({ 'ticket:note': reach(['team']), 'reply:manage': reach(['team', 'other']) });
const chief = actorWith({ 'ticket:note': reach([], true), 'reply:manage': reach([], true) });

const EVERYBODY: SharedPlace = { audience: 'everybody', departmentId: null, ownerId: null };
const of = (departmentId: string): SharedPlace => ({ audience: 'department', departmentId, ownerId: null });
const own = (ownerId: string): SharedPlace => ({ audience: 'own', departmentId: null, ownerId });

describe('whose a quick reply is (KNO-15)', () => {
  test.each([
    ['everybody’s', EVERYBODY, [true, true, true], [false, false, true]],
    ['the own department’s', of('team'), [true, true, true], [false, true, true]],
    ['the one’s above', of('company'), [true, true, true], [false, false, true]],
    ['another department’s', of('other'), [false, true, true], [false, true, true]],
    ['a stranger department’s', of('far'), [false, false, true], [false, false, true]],
    ['one’s own', own('per_me'), [true, true, true], [true, true, true]],
    ['a colleague’s own', own('per_you'), [false, false, false], [false, false, false]],
  ])('%s', (_name, place, seen, kept) => {
    const ownDepartmentIds = new Set(['team', 'company']);
    expect([agent, head, chief].map((actor) => seesReply({ actor, ownDepartmentIds }, place))).toEqual(seen);
    expect([agent, head, chief].map((actor) => canKeepReply(actor, place).allowed)).toEqual(kept);
  });
});

describe('a quick reply as it is to be', () => {
  const names = (actor: Actor): ReplyNames => ({
    actor,
    departmentOf: (id) => (id === 'gone' ? null : { id }),
    categoryOf: (id) => (id === 'cat_1' ? { code: 'leak' } : null),
  });
  const wish = {
    title: ' 致歉 ',
    topic: ' ',
    body: ' 抱歉，{{contact.name}} ',
    audience: 'own' as const,
    departmentId: 'team',
    categoryIds: [],
  };

  test('is tidied, and somebody’s own belongs to no department', () => {
    expect(planReply({ ...wish, categoryIds: ['cat_1', 'cat_1'] }, names(agent))).toEqual({
      allowed: true,
      plan: {
        ...{ title: '致歉', topic: null, body: '抱歉，{{contact.name}}', audience: 'own' },
        ...{ departmentId: null, ownerId: 'per_me', categories: ['leak'] },
      },
    });
  });

  test.each([
    [{ title: '  ' }, 'REQUIRED', ['title']],
    [{ body: '' }, 'REQUIRED', ['body']],
    [{ body: '{{customer.phone}}' }, 'UNKNOWN_VARIABLE', ['body']],
    [{ categoryIds: ['cat_1', 'cat_2'] }, 'NOT_FOUND', ['categoryIds', '1']],
    [{ audience: 'department' as const, departmentId: null }, 'REQUIRED', ['departmentId']],
    [{ audience: 'department' as const, departmentId: 'gone' }, 'NOT_FOUND', ['departmentId']],
    [{ audience: 'department' as const, departmentId: 'far' }, 'NOT_ALLOWED', ['audience']],
    [{ audience: 'everybody' as const }, 'NOT_ALLOWED', ['audience']],
  ])('%j is refused: %s', (changed, code, field) => {
    expect(planReply({ ...wish, ...changed }, names(head))).toMatchObject({ allowed: false, refusal: { code, field } });
  });
});
