import { describe, expect, it } from '@jest/globals';
import type { Actor, Reach } from '../../kernel/actor.js';
import { openOf, teamOf } from './team-day.rules.js';

const NOWHERE: Reach = { all: false, departmentIds: new Set(), own: false, participated: false };
const actorWith = (reach: Partial<Reach>): Actor => ({
  kind: 'person',
  personId: 'per_1',
  name: '',
  departmentId: 'a',
  language: 'zh-CN',
  reach: new Map([['daily-check:read', { ...NOWHERE, ...reach }]]),
  sessionId: null,
  tokenId: null,
});
const PEOPLE = [
  { id: 'per_1', departmentId: 'a', isActive: true },
  { id: 'per_2', departmentId: 'b', isActive: true },
  { id: 'per_3', departmentId: 'a', isActive: false },
];
const ids = (actor: Actor, within: ReadonlySet<string> | null = null) => teamOf(actor, PEOPLE, within).map(({ id }) => id);

describe('whose day somebody sees (SEC-10)', () => {
  it.each([
    ['of the own department', actorWith({ departmentIds: new Set(['a']) }), null, ['per_1']],
    ['of all', actorWith({ all: true }), null, ['per_1', 'per_2']],
    ['of all, asked for one department', actorWith({ all: true }), new Set(['b']), ['per_2']],
    ['asked for a department beyond reach', actorWith({ departmentIds: new Set(['a']) }), new Set(['b']), []],
    ['of nobody', actorWith({}), null, []],
  ])('%s', (_, actor, within, expected) => {
    expect(ids(actor, within)).toEqual(expected);
  });

  it('counts every point as open that was not ticked', () => {
    const checks = [{ id: 'x' }, { id: 'y' }];
    expect(openOf(checks, undefined)).toEqual(checks);
    expect(openOf(checks, new Set(['x']))).toEqual([{ id: 'y' }]);
  });
});
