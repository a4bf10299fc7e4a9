import { describe, expect, it } from '@jest/globals';
import type { Actor, Reach } from '../../kernel/actor.js';
import { kpiScope } from './kpi-scope.rules.js';

const SUBTREES: Readonly<Record<string, readonly string[]>> = { root: ['root', 'a', 'a1', 'b'], a: ['a', 'a1'], a1: ['a1'], b: ['b'] };
const TREE = {
  all: ['root', 'a', 'a1', 'b'].map((id) => ({ id })),
  subtreeIds: (id: string) => SUBTREES[id] ?? [],
};

describe('whose figures somebody sees (catalogue section 3 rule 12)', () => {
  it.each([
    ['everything', { all: true }, null, ['root', 'a', 'a1', 'b']],
    ['the asked department with all below it', { all: true }, 'a', ['a', 'a1']],
    ['only the departments in reach', { departmentIds: new Set(['a', 'a1']) }, null, ['a', 'a1']],
    ['only the part in reach of the asked department', { departmentIds: new Set(['a1']) }, 'a', ['a1']],
  ])('shows %s', (_, reach, asked, departmentIds) => {
    expect(kpiScope(actor(reach), TREE, asked)).toEqual({ departmentIds, agentId: null });
  });

  it.each([
    ['a department out of reach', { departmentIds: new Set(['a']) }, 'b'],
    ['an unknown department', { all: true }, 'nowhere'],
    ['an unknown department, own figures only', { own: true }, 'nowhere'],
    ['a department out of reach, although a reach includes what is their own', { departmentIds: new Set(['a']), own: true }, 'b'],
    ['a department they may not read, own figures only', { own: true }, 'b'],
  ])('shows nothing of %s', (_, reach, asked) => {
    expect(kpiScope(actor(reach), TREE, asked)).toBeNull();
  });

  it('shows their own figures to those who may see no more', () => {
    expect(kpiScope(actor({ own: true }), TREE, null)).toEqual({ departmentIds: ['root', 'a', 'a1', 'b'], agentId: 'me' });
  });

  it('shows their own figures in one department to those who may read it', () => {
    const reader = actor({ own: true });
    const reach = new Map([
      ...reader.reach,
      ['department:read', { all: true, departmentIds: new Set<string>(), own: true, participated: true }] as const,
    ]);
    expect(kpiScope({ ...reader, reach }, TREE, 'a')).toEqual({ departmentIds: ['a', 'a1'], agentId: 'me' });
  });

  it('shows nothing without the permission', () => {
    expect(kpiScope({ ...actor({}), reach: new Map() }, TREE, null)).toBeNull();
  });
});

function actor(reach: Partial<Reach>): Actor {
  const whole: Reach = { all: false, departmentIds: new Set(), own: false, participated: false, ...reach };
  return {
    kind: 'person',
    personId: 'me',
    name: 'Me',
    departmentId: 'a',
    language: 'zh-CN',
    reach: new Map([['kpi:read', whole]]),
    sessionId: null,
    tokenId: null,
  };
}
