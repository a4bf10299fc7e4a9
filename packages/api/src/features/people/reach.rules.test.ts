import { describe, expect, it } from '@jest/globals';
import { PERMISSIONS } from '@shouwen/shared';
import { beyondReach, expandRoles, type Grant, type HeldRole } from './reach.rules.js';

/** hq ▸ sales ▸ (east, west) */
const SUBTREES: Record<string, string[]> = {
  hq: ['hq', 'sales', 'east', 'west'],
  sales: ['sales', 'east', 'west'],
  east: ['east'],
  west: ['west'],
};

function role(departmentId: string, ...grants: Grant[]): HeldRole {
  return { isAdministrator: false, grants, departmentId, subtreeIds: SUBTREES[departmentId] ?? [] };
}
const administrator: HeldRole = { isAdministrator: true, grants: [], departmentId: 'hq', subtreeIds: [] };
const read = (scope: Grant['scope']): Grant => ({ permission: 'ticket:read', scope });

describe('what a person may do', () => {
  it.each([
    ['own', [], { own: true, participated: false, all: false }],
    ['participated', [], { own: true, participated: true, all: false }],
    ['department', ['sales'], { own: true, participated: true, all: false }],
    ['departmentTree', ['sales', 'east', 'west'], { own: true, participated: true, all: false }],
    ['all', [], { own: true, participated: true, all: true }],
  ] as const)('with the scope %s reaches as far as that and everything narrower', (scope, departments, expected) => {
    const reach = expandRoles([role('sales', read(scope))]).get('ticket:read');
    expect(reach).toMatchObject(expected);
    expect([...(reach?.departmentIds ?? [])]).toEqual(departments);
  });

  it('is the union of all their roles', () => {
    const reach = expandRoles([
      role('east', read('department')),
      role('west', read('department'), { permission: 'kpi:read', scope: 'own' }),
    ]);
    expect([...(reach.get('ticket:read')?.departmentIds ?? [])]).toEqual(['east', 'west']);
    expect([...reach.keys()]).toEqual(['ticket:read', 'kpi:read']);
  });

  it('is everything for an administrator, also what no role names yet', () => {
    const reach = expandRoles([administrator]);
    expect([...reach.keys()]).toEqual([...PERMISSIONS]);
    expect([...reach.values()].every(({ all }) => all)).toBe(true);
  });

  it('is nothing without a role', () => {
    expect(expandRoles([]).size).toBe(0);
  });
});

describe('what a person may give away', () => {
  const held = expandRoles([role('sales', read('departmentTree'))]);

  it.each<[string, HeldRole, string | null]>([
    ['the same', role('sales', read('departmentTree')), null],
    ['less', role('east', read('department')), null],
    ['a narrower scope', role('sales', read('own')), null],
    ['another department', role('hq', read('department')), 'ticket:read'],
    ['a wider scope', role('sales', read('all')), 'ticket:read'],
    ['another permission', role('sales', { permission: 'kpi:read', scope: 'own' }), 'kpi:read'],
    ['everything', administrator, PERMISSIONS[0]],
  ])('%s: never more than they hold', (_name, given, beyond) => {
    expect(beyondReach(held, [given])).toBe(beyond);
  });
});
