import type { Feature } from '../../platform/feature.js';
import { importFile } from '../../platform/files/import-file.js';
import { DepartmentEntity } from './department.entity.js';
import { findVisibleDepartment } from './department.queries.js';
import { DepartmentResolver } from './department.resolver.js';
import { Department } from './department.type.js';
import { DepartmentArchiveResolver } from './department-archive/department-archive.graphql.js';
import { DepartmentBlockersResolver } from './department-blockers/department-blockers.resolver.js';
import { DepartmentCreateResolver } from './department-create/department-create.graphql.js';
import { DepartmentDetailsResolver } from './department-details.resolver.js';
import { DepartmentExportResolver } from './department-export/department-export.graphql.js';
import { DepartmentDifferenceResolver, DepartmentHistoryResolver } from './department-history/department-history.resolver.js';
import { DepartmentImportResolver } from './department-import/department-import.graphql.js';
import { DepartmentKindEntity } from './department-kind.entity.js';
import { DepartmentKindFieldResolver, DepartmentKindResolver } from './department-kind.resolver.js';
import { DepartmentKindMoveResolver } from './department-kind-move/department-kind-move.graphql.js';
import { DepartmentKindSetResolver } from './department-kind-set/department-kind-set.graphql.js';
import { DepartmentMoveResolver } from './department-move/department-move.graphql.js';
import { DepartmentMoveCancelResolver } from './department-move-cancel/department-move-cancel.graphql.js';
import {
  DepartmentMovePlanResolver,
  DepartmentPlannedMoveResolver,
  PlannedMoveOfDepartmentResolver,
} from './department-move-plan/department-move-plan.graphql.js';
import { DepartmentMovePreviewResolver } from './department-move-preview/department-move-preview.resolver.js';
import { DepartmentRestoreResolver } from './department-restore/department-restore.graphql.js';
import { DepartmentUpdateResolver } from './department-update/department-update.graphql.js';
import { departmentsSection } from './departments.playbook.js';
import { explainDepartment } from './explain-department.js';
import { plannedMovesJob } from './planned-moves.js';

export { departmentTree, findVisibleDepartment, listDepartments, loadDepartmentTree } from './department.queries.js';
export { Department } from './department.type.js';
export { isDepartmentVisible } from './department-access.rules.js';
export { departmentCreate } from './department-create/department-create.command.js';
export { historyOf } from './department-history/department-history.queries.js';
export type { HistoryEntryView } from './department-history/department-history.rules.js';
export {
  DepartmentDifference,
  DepartmentFieldChange,
  DepartmentHistoryConnection,
  DepartmentHistoryEntry,
} from './department-history/department-history.type.js';
export { makeHead, writeLeaders } from './department-leaders.js';
export { DepartmentMovePreview } from './department-move-preview/department-move-preview.resolver.js';
export type { DepartmentRow, DepartmentTree } from './department-tree.rules.js';
export { inReach, inReachOf } from './in-reach.rules.js';
export { isNarrow } from './narrow-reach.rules.js';

export const departments: Feature = {
  name: 'departments',
  level: 0,
  entities: [DepartmentEntity, DepartmentKindEntity],
  resolvers: [
    DepartmentResolver,
    DepartmentDetailsResolver,
    DepartmentKindResolver,
    DepartmentKindFieldResolver,
    DepartmentHistoryResolver,
    DepartmentDifferenceResolver,
    DepartmentBlockersResolver,
    DepartmentMovePreviewResolver,
    DepartmentCreateResolver,
    DepartmentUpdateResolver,
    DepartmentMoveResolver,
    DepartmentMovePlanResolver,
    DepartmentMoveCancelResolver,
    DepartmentPlannedMoveResolver,
    PlannedMoveOfDepartmentResolver,
    DepartmentArchiveResolver,
    DepartmentRestoreResolver,
    DepartmentKindSetResolver,
    DepartmentKindMoveResolver,
    DepartmentImportResolver,
    DepartmentExportResolver,
  ],
  jobs: [plannedMovesJob],
  files: [importFile('departments/import', 'department:import')],
  explains: [explainDepartment],
  nodes: [{ prefix: 'dep', type: Department, find: findVisibleDepartment }],
  playbook: [departmentsSection],
};
