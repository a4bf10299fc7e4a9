import { type Placed, rowsOf, treeOf } from '../department-tree/department-tree.rules.js';
import { dropOf, isIntoItself, type Move, placeOf, stepOf, treeAfter } from './department-move.rules.js';

const TREE = treeOf([
  place('company', null, 0),
  place('sales', 'company', 0),
  place('hotline', 'sales', 0),
  place('online', 'sales', 1),
  place('field', 'sales', 2),
  place('region', 'company', 1),
  place('south', 'region', 0),
]);

describe('moving with the keys', () => {
  it.each([
    ['online', 'up', to('sales', 'hotline')],
    ['hotline', 'up', null],
    ['hotline', 'down', to('sales', 'field')],
    ['online', 'down', to('sales', null)],
    ['field', 'down', null],
    ['online', 'in', to('hotline', null)],
    ['hotline', 'in', null],
    ['online', 'out', to('company', 'region')],
    ['region', 'out', to(null, null)],
    ['company', 'out', null],
  ] as const)('takes %s one step %s', (id, step, expected) => {
    expect(stepOf(TREE, id, step)).toEqual(expected === null ? null : { departmentId: id, ...expected });
  });
});

describe('moving by dragging', () => {
  it.each([
    ['field', { id: 'region', place: 'inside' }, to('region', null)],
    ['field', { id: 'south', place: 'before' }, to('region', 'south')],
    ['field', { id: 'south', place: 'after' }, to('region', null)],
    ['field', { id: 'hotline', place: 'after' }, to('sales', 'online')],
    ['hotline', { id: 'online', place: 'before' }, null],
    ['hotline', { id: 'hotline', place: 'inside' }, null],
  ] as const)('drops %s at %j', (id, target, expected) => {
    expect(dropOf(TREE, id, target)).toEqual(expected === null ? null : { departmentId: id, ...expected });
  });

  it('knows a department dropped below itself', () => {
    expect(isIntoItself(TREE, { departmentId: 'sales', ...to('hotline', null) })).toBe(true);
    expect(isIntoItself(TREE, { departmentId: 'sales', ...to('region', null) })).toBe(false);
  });
});

describe('the tree after a move', () => {
  it('shows the department and all below it in the new place', () => {
    expect(drawn({ departmentId: 'sales', ...to('region', 'south') })).toEqual([
      'company',
      '-region',
      '--sales',
      '---hotline',
      '---online',
      '---field',
      '--south',
    ]);
  });

  it('is the same tree again after moving back', () => {
    const move = { departmentId: 'online', ...to('region', 'south') };
    const back = placeOf(TREE, 'online') as Move;
    expect(lines(treeAfter(treeAfter(TREE, move), back))).toEqual(lines(TREE));
  });

  it('does not change when a department would stand below itself', () => {
    expect(lines(treeAfter(TREE, { departmentId: 'sales', ...to('hotline', null) }))).toEqual(lines(TREE));
  });
});

function drawn(move: Move): string[] {
  return lines(treeAfter(TREE, move));
}

function lines(tree: typeof TREE): string[] {
  return rowsOf(tree, () => true).map(({ node }) => '-'.repeat(node.depth) + node.department.id);
}

function to(parentId: string | null, beforeId: string | null): Omit<Move, 'departmentId'> {
  return { parentId, beforeId };
}

function place(id: string, parentId: string | null, sortOrder: number): Placed {
  return { id, name: id, code: id, sortOrder, parent: parentId === null ? null : { id: parentId }, head: null };
}
