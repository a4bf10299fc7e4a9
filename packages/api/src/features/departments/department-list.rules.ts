import type { Actor } from '../../kernel/actor.js';
import { isDepartmentVisible } from './department-access.rules.js';
import type { DepartmentRow, DepartmentTree } from './department-tree.rules.js';

export interface DepartmentsAsked {
  readonly search?: string | null;
  readonly parentId?: string | null;
  readonly parentIds?: readonly string[] | null;
  readonly isTop?: boolean | null;
  readonly isArchived?: boolean | null;
  readonly kinds?: readonly string[] | null;
  readonly hasPlannedMove?: boolean | null;
}

type Test = (row: DepartmentRow) => boolean;

/** The departments somebody may see and asked for, in tree order. */
export function listedDepartments(actor: Actor, tree: DepartmentTree, asked: DepartmentsAsked): DepartmentRow[] {
  const isVisible: Test = ({ id }) => isDepartmentVisible(actor, id);
  const tests = [isVisible, ...placeTests(tree, isVisible, asked), ...factTests(asked)];
  return tree.all.filter((row) => tests.every((test) => test(row)));
}

function placeTests(tree: DepartmentTree, isVisible: Test, { parentId, parentIds, isTop }: DepartmentsAsked): Test[] {
  const parents = parentIds && new Set(parentIds);
  const isTopmost: Test = (row) => {
    const parent = row.parentId === null ? undefined : tree.find(row.parentId);
    return parent === undefined || !isVisible(parent);
  };
  return [
    ...(parentId == null ? [] : [(row: DepartmentRow) => row.parentId === parentId]),
    ...(parents ? [(row: DepartmentRow) => row.parentId !== null && parents.has(row.parentId)] : []),
    ...(isTop == null ? [] : [(row: DepartmentRow) => isTopmost(row) === isTop]),
  ];
}

function factTests({ search, isArchived, kinds, hasPlannedMove }: DepartmentsAsked): Test[] {
  const wanted = search?.normalize('NFKC').trim().toLowerCase() ?? '';
  return [
    ...(wanted === ''
      ? []
      : [({ name, code }: DepartmentRow) => name.toLowerCase().includes(wanted) || code.toLowerCase().includes(wanted)]),
    ...(isArchived == null ? [] : [(row: DepartmentRow) => row.isArchived === isArchived]),
    ...(hasPlannedMove == null ? [] : [({ plannedMove }: DepartmentRow) => (plannedMove !== null) === hasPlannedMove]),
    ...(kinds == null ? [] : [({ kind }: DepartmentRow) => kinds.includes(kind)]),
  ];
}
