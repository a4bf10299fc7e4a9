import { findInTree, type Placed, pathTo, prune, rowsOf, treeOf } from './department-tree.rules.js';

const DEPARTMENTS = [
  place('company', null, [0, '沈国强']),
  place('hotline', 'after-sales', [0, '蒋文静']),
  place('online', 'after-sales', [1]),
  place('after-sales', 'company', [0, '林晓雯']),
  place('logistics', 'company', [1]),
];

describe('the department tree', () => {
  it('draws children below their parent in their order', () => {
    expect(drawn(() => true)).toEqual(['company', '-after-sales', '--hotline', '--online', '-logistics']);
  });

  it('hides what is below a collapsed department', () => {
    expect(drawn((id) => id !== 'after-sales')).toEqual(['company', '-after-sales', '-logistics']);
  });

  it('makes a root of a department whose parent the viewer does not see', () => {
    expect(treeOf(DEPARTMENTS.filter(({ id }) => id !== 'company')).roots.map(({ department }) => department.id)).toEqual([
      'after-sales',
      'logistics',
    ]);
  });

  it.each([
    ['蒋', ['hotline']],
    ['ONLINE', ['online']],
    ['', []],
    ['nobody', []],
  ])('finds "%s" by name, code or head', (words, hits) => {
    expect([...findInTree(treeOf(DEPARTMENTS), words).hits]).toEqual(hits);
  });

  it('shows the way down to every hit and nothing beside it', () => {
    const tree = treeOf(DEPARTMENTS);
    const { shown } = findInTree(tree, '蒋文静');
    expect([...prune(tree, shown).nodes.keys()].toSorted()).toEqual(['after-sales', 'company', 'hotline']);
  });

  it('knows the way from the root', () => {
    expect(pathTo(treeOf(DEPARTMENTS), 'online')).toEqual(['company', 'after-sales', 'online']);
  });
});

function drawn(isExpanded: (id: string) => boolean): string[] {
  return rowsOf(treeOf(DEPARTMENTS), isExpanded).map(({ node }) => '-'.repeat(node.depth) + node.department.id);
}

function place(id: string, parentId: string | null, [sortOrder, head]: readonly [number, string?]): Placed {
  return {
    id,
    name: id,
    code: id.toUpperCase(),
    sortOrder,
    parent: parentId === null ? null : { id: parentId },
    head: head === undefined ? null : { name: head },
  };
}
