import type { Permission } from '@shouwen/shared';
import { type Actor, reachesDepartment } from '../../kernel/actor.js';
import { allow, type Decision, refuse } from '../../kernel/decision.js';
import type { Explainer } from '../../platform/explainer.js';
import { departmentTree } from './department.queries.js';
import {
  canArchiveDepartment,
  canCreateBelow,
  canMoveDepartment,
  canRestoreDepartment,
  canUpdateDepartment,
} from './department-access.rules.js';
import type { DepartmentRow, DepartmentTree } from './department-tree.rules.js';

interface Asked {
  readonly actor: Actor;
  readonly department: DepartmentRow;
  readonly tree: DepartmentTree;
}

/** The rule that guards each right to a department; other rights are judged by their reach alone. */
const RULES: { readonly [permission in Permission]?: (asked: Asked) => Decision } = {
  'department:create': ({ actor, department }) => canCreateBelow(actor, department),
  'department:update': ({ actor, department }) => canUpdateDepartment(actor, department),
  'department:move': ({ actor, department }) => canMoveDepartment(actor, department),
  'department:archive': ({ actor, department, tree }) =>
    department.isArchived
      ? canRestoreDepartment(actor, department, department.parentId === null ? undefined : tree.find(department.parentId))
      : canArchiveDepartment(actor, department),
};

/** Why somebody may do something to a department or not. */
export const explainDepartment: Explainer = {
  prefix: 'dep',
  nouns: ['department', 'plan', 'person', 'role', 'ticket', 'customer', 'kpi'],
  read: 'department:read',
  async load(ctx, id) {
    const tree = await departmentTree.of(ctx);
    const department = tree.find(id);
    if (!department) return null;
    return {
      label: department.name,
      departmentId: id,
      fields: [],
      judge: (actor, permission) => {
        const isReached = reachesDepartment(actor, permission, id);
        if (!isReached) return { isReached, decision: refuse('OUT_OF_REACH') };
        return { isReached, decision: RULES[permission]?.({ actor, department, tree }) ?? allow() };
      },
    };
  },
};
