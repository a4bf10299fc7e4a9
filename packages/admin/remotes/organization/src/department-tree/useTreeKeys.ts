import type { KeyboardEvent } from 'react';
import type { Step } from '../department-move/department-move.rules.js';
import type { DepartmentMoving } from '../department-move/useDepartmentMove.js';
import type { Tree } from './department-tree.rules.js';
import type { Department } from './useDepartments.js';
import type { TreeView } from './useTreeView.js';

interface Place {
  readonly tree: Tree<Department>;
  readonly view: TreeView;
  readonly moving: DepartmentMoving;
  readonly cursorId: string | null;
  onSelect(id: string): void;
  onOpen(): void;
}

/** Rows that Page Up and Page Down pass. */
const PAGE = 15;

const STEPS: Readonly<Record<string, Step>> = { ArrowUp: 'up', ArrowDown: 'down', ArrowRight: 'in', ArrowLeft: 'out' };

/** Arrows move the cursor and fold; with Alt they propose a move, which Enter confirms and Escape drops. */
export function useTreeKeys(place: Place): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.target !== event.currentTarget) return;
    const action = event.altKey ? moveOf(place, event.key) : event.metaKey || event.ctrlKey ? null : cursorOf(place, event.key);
    if (action === null) return;
    event.preventDefault();
    action();
  };
}

type Action = (() => void) | null;

function moveOf({ tree, moving, cursorId }: Place, key: string): Action {
  const step = STEPS[key];
  if (step === undefined || cursorId === null) return null;
  const canMove = tree.nodes.get(cursorId)?.department.viewerCan.move.allowed === true;
  return () => canMove && moving.step(cursorId, step);
}

function cursorOf({ view, moving, cursorId, onSelect, onOpen }: Place, key: string): Action {
  const { rows } = view;
  const at = rows.findIndex(({ node }) => node.department.id === cursorId);
  const row = rows[at];
  const go = (index: number) => () => {
    const target = rows[Math.min(Math.max(index, 0), rows.length - 1)];
    if (target !== undefined) onSelect(target.node.department.id);
  };
  const actions: Readonly<Record<string, Action>> = {
    ArrowDown: go(at + 1),
    ArrowUp: go(at - 1),
    Home: go(0),
    End: go(rows.length - 1),
    PageDown: go(at + PAGE),
    PageUp: go(at - PAGE),
    ArrowRight: () => {
      if (row === undefined || (row.node.children.length === 0 && row.node.department.childCount === 0)) return;
      if (row.isExpanded) go(at + 1)();
      else view.toggle(row.node.department.id);
    },
    ArrowLeft: () => {
      if (row?.isExpanded === true) view.toggle(row.node.department.id);
      else if (row?.node.parentId != null) onSelect(row.node.parentId);
    },
    Enter: moving.draft === null ? onOpen : () => void moving.confirm(),
    Escape: moving.draft === null ? null : moving.cancel,
  };
  return actions[key] ?? null;
}
