import { PERMISSIONS } from '@shouwen/shared';
import { differs, groupsWith, isFound, matrixGroups, scopesOf } from './role-matrix.rules.js';

describe('the matrix of roles', () => {
  it('has every right once, in groups by subject', () => {
    const groups = matrixGroups();
    expect(groups.flatMap(({ permissions }) => permissions).toSorted()).toEqual([...PERMISSIONS].sort());
    for (const { subject, permissions } of groups)
      expect(permissions.every((permission) => permission.startsWith(`${subject}:`))).toBe(true);
  });

  it.each([
    ['ticket:read', ['DEPARTMENT_TREE', 'PARTICIPATED']],
    ['kpi:read', null],
  ])('says how far %s reaches', (permission, expected) => {
    const grants = [
      { permission: 'ticket:read', scope: 'DEPARTMENT_TREE' },
      { permission: 'ticket:read', scope: 'PARTICIPATED' },
      { permission: 'ticket:read', scope: 'PARTICIPATED' },
    ];
    expect(scopesOf(grants, permission)).toEqual(expected);
  });

  it('shows only what differs from another role', () => {
    const chosen = (id: string) => ({ permission: 'ticket:read', scope: 'CHOSEN', departmentIds: [id] });
    const all = { permission: 'kpi:read', scope: 'ALL' };
    expect(differs([chosen('a'), all], [all, chosen('a')], 'ticket:read')).toBe(false);
    expect(differs([chosen('a')], [chosen('b')], 'ticket:read')).toBe(true);
    expect(differs([all], [], 'kpi:read')).toBe(true);
    expect(differs([], [], 'kpi:read')).toBe(false);
  });

  it('leaves groups out of which nothing is left, and finds by any word', () => {
    expect(groupsWith(matrixGroups(), (permission) => permission === 'ticket:read')).toEqual([
      { subject: 'ticket', permissions: ['ticket:read'] },
    ]);
    expect([isFound(' ', ['x']), isFound('TICK', ['ticket:read']), isFound('x', ['ticket'])]).toEqual([true, true, false]);
  });
});
