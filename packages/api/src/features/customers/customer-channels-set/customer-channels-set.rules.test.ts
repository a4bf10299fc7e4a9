import { describe, expect, test } from '@jest/globals';
import type { FieldLevel, SensitiveField } from '@shouwen/shared';
import type { Actor } from '../../../kernel/actor.js';
import { type ChannelWish, type KnownChannel, planChannels } from './customer-channels-set.rules.js';

function actorWith(level: FieldLevel): Actor {
  const fields = new Map<SensitiveField, FieldLevel>([
    ['customer.phone', level],
    ['customer.email', level],
  ]);
  const base = { name: '客服', departmentId: null, language: 'zh-CN', reach: new Map(), sessionId: null, tokenId: null } as const;
  return { kind: 'person', personId: 'per_1', fields, ...base };
}
const EDITOR = actorWith('edit');
const VIEWER = actorWith('view');

const HOME: KnownChannel = { id: 'a', kind: 'phone', value: '13800136021', tail: '6021', text: null, label: null, isMain: true };
const MAIL: KnownChannel = { id: 'b', kind: 'email', value: 'a@b.cn', tail: '', text: 'A@b.cn', label: null, isMain: true };
const KNOWN = [HOME, MAIL];
const keep = ({ id, kind }: KnownChannel, more: object = {}): ChannelWish => ({ id, kind, ...more });

function planned(actor: Actor, wishes: readonly ChannelWish[]) {
  const decision = planChannels(actor, KNOWN, wishes);
  if (!decision.allowed) return decision.refusal;
  return decision.plan.channels.map(({ id, value, label, isMain }) => [id, value, label, isMain]);
}

describe('the ways to reach a customer (CUS-02)', () => {
  test.each<[string, readonly ChannelWish[], unknown[][]]>([
    [
      'stay when they are named',
      [keep(HOME), keep(MAIL)],
      [
        ['a', '13800136021', null, true],
        ['b', 'a@b.cn', null, true],
      ],
    ],
    [
      'get another, in its one spelling, with whose it is',
      [keep(HOME), { kind: 'phone', value: '+86 139 0000 1111', label: ' 女儿 ' }],
      [
        ['a', '13800136021', null, true],
        [null, '13900001111', '女儿', false],
      ],
    ],
    [
      'have one main one of each kind: the one that is said to be',
      [keep(HOME), { kind: 'phone', value: '13900001111', isMain: true }, keep(MAIL)],
      [
        ['a', '13800136021', null, false],
        [null, '13900001111', null, true],
        ['b', 'a@b.cn', null, true],
      ],
    ],
    ['are replaced', [keep(HOME, { value: '010-8888 6666' })], [['a', '01088886666', null, true]]],
  ])('%s', (_, wishes, expected) => {
    expect(planned(EDITOR, wishes)).toEqual(expected);
  });

  test.each<[string, readonly ChannelWish[], string, readonly string[]]>([
    ['none at all', [], 'CUSTOMER_UNREACHABLE', ['channels']],
    ['no phone number', [{ kind: 'phone', value: '不知道' }], 'INVALID', ['channels', '0', 'value']],
    ['no e-mail address', [keep(HOME), { kind: 'email', value: '13800136021' }], 'INVALID', ['channels', '1', 'value']],
    ['a number longer than any', [{ kind: 'phone', value: `1380013${' '.repeat(40)}6021` }], 'TOO_LONG', ['channels', '0', 'value']],
    ['a new one without a number', [{ kind: 'phone' }], 'REQUIRED', ['channels', '0', 'value']],
    ['one that is not theirs', [{ id: 'x', kind: 'phone' }], 'NOT_FOUND', ['channels', '0', 'id']],
    ['another kind under the same id', [{ id: 'a', kind: 'email' }], 'NOT_FOUND', ['channels', '0', 'id']],
    ['the same twice', [keep(HOME), { kind: 'phone', value: '138-0013-6021' }], 'ALREADY_EXISTS', ['channels', '1', 'value']],
    [
      'two main ones',
      [keep(HOME, { isMain: true }), { kind: 'phone', value: '13900001111', isMain: true }],
      'INVALID',
      ['channels', '1', 'isMain'],
    ],
  ])('are refused with %s', (_, wishes, code, field) => {
    expect(planned(EDITOR, wishes)).toMatchObject({ code, field });
  });

  test('may be added to by whoever may not change what stands there (SEC-12)', () => {
    const added: ChannelWish = { kind: 'phone', value: '13900001111' };
    expect(planned(VIEWER, [keep(HOME, { label: '本人' }), keep(MAIL), added])).toHaveLength(3);
    expect(planned(VIEWER, [keep(HOME, { value: '13900001111' }), keep(MAIL)])).toMatchObject({ code: 'FIELD_READ_ONLY' });
    expect(planned(VIEWER, [keep(HOME)])).toMatchObject({ code: 'FIELD_READ_ONLY', field: ['channels'] });
  });
});
