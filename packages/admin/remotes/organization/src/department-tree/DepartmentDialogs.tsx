import { DepartmentArchiveDialog } from '../department-archive/DepartmentArchiveDialog.js';
import { DepartmentCreateDialog } from '../department-create/DepartmentCreateDialog.js';
import { DepartmentImportDialog } from '../department-import/DepartmentImportDialog.js';
import { DepartmentKindsDialog } from '../department-kind-set/DepartmentKindsDialog.js';
import { DepartmentLeadersDialog } from '../department-leaders-set/DepartmentLeadersDialog.js';
import { DepartmentMoveDialog } from '../department-move/DepartmentMoveDialog.js';
import type { DoneMove } from '../department-move/useDepartmentMove.js';
import { DepartmentUpdateDialog } from '../department-update/DepartmentUpdateDialog.js';
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

export function DepartmentDialogs({ selected, ...props }: Props) {
  const { tree, dialog, reload } = props;
  const common = { reload, onClose: dialog.close };
  if (dialog.open === 'create')
    return <DepartmentCreateDialog parentId={dialog.parentId} kind={kindNear(tree, dialog.parentId)} {...common} />;
  if (dialog.open === 'import') return <DepartmentImportDialog {...common} />;
  if (dialog.open === 'kinds') return <DepartmentKindsDialog {...common} />;
  return selected === undefined ? null : <OneDepartment department={selected} {...props} />;
}

/** What a new unit most likely is: what its siblings are, else what stands above. */
function kindNear(tree: Tree<Department>, parentId: string | undefined): string | undefined {
  const parent = parentId === undefined ? undefined : tree.nodes.get(parentId);
  return (parent?.children.at(-1) ?? parent ?? tree.roots.at(-1))?.department.kind;
}

function OneDepartment({ tree, dialog, department, reload, onMoved }: Omit<Props, 'selected'> & { readonly department: Department }) {
  const { move, update, archive } = department.viewerCan;
  const common = { reload, onClose: dialog.close };
  if (dialog.open === 'move' && move.allowed)
    return <DepartmentMoveDialog tree={tree} department={department} onMoved={onMoved} {...common} />;
  if (dialog.open === 'update' && update.allowed) return <DepartmentUpdateDialog departmentId={department.id} {...common} />;
  if (dialog.open === 'leaders' && update.allowed) return <DepartmentLeadersDialog departmentId={department.id} {...common} />;
  if (dialog.open === 'archive' && archive.allowed) return <DepartmentArchiveDialog department={department} {...common} />;
  return null;
}
