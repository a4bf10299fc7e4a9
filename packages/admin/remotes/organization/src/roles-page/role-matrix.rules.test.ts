import { PERMISSIONS } from '@shouwen/shared';
import { matrixGroups, scopesOf } from './role-matrix.rules.js';

describe('the matrix of roles', () => {
  it('has every right once, in groups by subject', () => {
    const groups = matrixGroups();
    expect(groups.flatMap(({ permissions }) => permissions)).toEqual([...PERMISSIONS]);
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
});
