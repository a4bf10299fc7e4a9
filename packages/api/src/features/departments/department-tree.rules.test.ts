import { describe, expect, test } from '@jest/globals';
import { departmentRow } from '../../testing/department-row.js';
import { buildDepartmentTree, type DepartmentRow } from './department-tree.rules.js';

function row(id: string, parentId: string | null, sortOrder = 0): DepartmentRow {
  return departmentRow({ id, parentId, sortOrder, code: `code-${id}`, name: `name of ${id}`, path: `/${id}/` });
}

const tree = buildDepartmentTree([row('b', 'root', 1), row('a', 'root', 0), row('a1', 'a'), row('root', null), row('a2', 'a', 1)]);

describe('the department tree (DEP-01, DEP-25)', () => {
  test('lists parents before children and siblings in their order', () => {
    expect(tree.all.map(({ id }) => id)).toEqual(['root', 'a', 'a1', 'a2', 'b']);
  });

  test('knows what lies below, above and inside', () => {
    expect(tree.subtreeIds('a')).toEqual(['a', 'a1', 'a2']);
    expect(tree.ancestors('a1').map(({ id }) => id)).toEqual(['root', 'a']);
    expect([tree.isInSubtree('a1', 'root'), tree.isInSubtree('a', 'a'), tree.isInSubtree('a', 'a1'), tree.isInSubtree('b', 'a')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test('finds by id and code, and has a name for everything', () => {
    expect(tree.find('a')?.code).toBe('code-a');
    expect(tree.findByCode('code-b')?.id).toBe('b');
    expect([tree.name('a'), tree.name('x')]).toEqual(['name of a', 'x']);
    expect([tree.subtreeIds('x'), tree.ancestors('x'), tree.children('x')]).toEqual([[], [], []]);
  });

  test('loses nobody whose parent is missing', () => {
    expect(buildDepartmentTree([row('orphan', 'gone')]).all.map(({ id }) => id)).toEqual(['orphan']);
  });
});
