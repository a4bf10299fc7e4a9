import { DepartmentCreateDialog } from '../department-create/DepartmentCreateDialog.js';
import { kindsOf } from '../department-create/kinds.rules.js';
import { DepartmentMoveDialog } from '../department-move/DepartmentMoveDialog.js';
import type { DoneMove } from '../department-move/useDepartmentMove.js';
import type { Tree } from './department-tree.rules.js';
import type { Department } from './useDepartments.js';
import type { Dialog } from './useDialog.js';

interface Props {
  readonly tree: Tree<Department>;
  readonly dialog: Dialog;
  readonly selected: Department | undefined;
  reload(): Promise<unknown>;
  onMoved(done: DoneMove): void;
}

export function DepartmentDialogs({ tree, dialog, selected, reload, onMoved }: Props) {
  if (dialog.open === 'create') {
    return <DepartmentCreateDialog parentId={dialog.parentId} kinds={kindsIn(tree)} reload={reload} onClose={dialog.close} />;
  }
  if (dialog.open === 'move' && selected?.viewerCan.move.allowed === true) {
    return <DepartmentMoveDialog tree={tree} department={selected} reload={reload} onMoved={onMoved} onClose={dialog.close} />;
  }
  return null;
}

function kindsIn(tree: Tree<Department>): string[] {
  return kindsOf([...tree.nodes.values()].map(({ department }) => department));
}
