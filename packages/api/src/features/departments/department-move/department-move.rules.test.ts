import { describe, expect, test } from '@jest/globals';
import { LIMITS } from '@shouwen/shared';
import { departmentRow } from '../../../testing/department-row.js';
import { actorWith } from '../../../testing/rule-setting.js';
import { buildDepartmentTree, type DepartmentRow } from '../department-tree.rules.js';
import { type DepartmentMove, planDepartmentMove } from './department-move.rules.js';

function chain(prefix: string, length: number, parent: DepartmentRow | null): DepartmentRow[] {
  const rows: DepartmentRow[] = [];
  for (let n = 0; n < length; n++) {
    const above = rows.at(-1) ?? parent;
    const id = `${prefix}${n}`;
    const place = { parentId: above?.id ?? null, path: `${above?.path ?? '/'}${id}/`, depth: above ? above.depth + 1 : 0 };
    rows.push(departmentRow({ id, ...place, version: 3, isArchived: id === 'old0' }));
  }
  return rows;
}

const [root] = chain('root', 1, null);
const tree = buildDepartmentTree(
  [
    root,
    ...chain('a', 2, root ?? null),
    ...chain('b', 1, root ?? null),
    ...chain('old', 1, root ?? null),
    ...chain('deep', LIMITS.departmentDepth - 1, root ?? null),
  ].filter((row) => row !== undefined),
);
const admin = actorWith({ everywhere: ['department:read', 'department:create', 'department:move'] });
const move = (wish: Partial<DepartmentMove>): DepartmentMove => ({
  departmentId: 'a0',
  version: 3,
  parentId: 'b0',
  beforeId: null,
  ...wish,
});

describe('moving a department', () => {
  test.each<[string, Partial<DepartmentMove>, string]>([
    ['not below itself', { parentId: 'a0' }, 'DEPARTMENT_CYCLE'],
    ['not below what lies below it', { parentId: 'a1' }, 'DEPARTMENT_CYCLE'],
    ['not deeper than the tree may be', { parentId: `deep${LIMITS.departmentDepth - 3}` }, 'DEPARTMENT_TOO_DEEP'],
    ['not below an archived one', { parentId: 'old0' }, 'DEPARTMENT_ARCHIVED'],
    ['not below an unknown one', { parentId: 'x' }, 'NOT_FOUND'],
    ['not an unknown one', { departmentId: 'x' }, 'NOT_FOUND'],
    ['not before somebody else’s child', { beforeId: 'a1' }, 'NOT_FOUND'],
    ['not what changed in the meantime', { version: 2 }, 'CONFLICT'],
  ])('%s', (_, wish, code) => {
    expect(planDepartmentMove(admin, tree, move(wish))).toMatchObject({ allowed: false, refusal: { code } });
  });

  test('takes everything below it to the new path', () => {
    expect(planDepartmentMove(admin, tree, move({}))).toMatchObject({
      plan: { parentId: 'b0', path: '/root0/b0/a0/', depth: 2, sortOrder: 0 },
    });
    expect(planDepartmentMove(admin, tree, move({ parentId: null }))).toMatchObject({
      plan: { parentId: null, path: '/a0/', depth: 0, sortOrder: 1 },
    });
  });

  test('asks for the right over the department and over where it goes', () => {
    const rights = ['department:read', 'department:create', 'department:move'] as const;
    const overA = actorWith({ everywhere: ['department:read'], over: { departmentIds: ['a0', 'a1'], permissions: rights.slice(1) } });
    expect(planDepartmentMove(overA, tree, move({}))).toMatchObject({ refusal: { code: 'NOT_ALLOWED' } });
    expect(planDepartmentMove(overA, tree, move({ departmentId: 'b0', parentId: 'a0' }))).toMatchObject({
      refusal: { code: 'NOT_ALLOWED' },
    });
    expect(planDepartmentMove(overA, tree, move({ departmentId: 'a1', parentId: 'a0' }))).toMatchObject({ allowed: true });
  });

  test('what is out of sight does not exist', () => {
    const blind = actorWith({ everywhere: ['department:move', 'department:create'] });
    expect(planDepartmentMove(blind, tree, move({}))).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
  });
});
