import { reachesDepartment } from '../../kernel/actor.js';
import { allow, refuse } from '../../kernel/decision.js';
import type { Explainer } from '../../platform/explainer.js';
import { departmentTree } from './department.queries.js';

/** Why somebody may do something to a department or not. */
export const explainDepartment: Explainer = {
  prefix: 'dep',
  nouns: ['department', 'person', 'role', 'ticket', 'customer', 'kpi'],
  read: 'department:read',
  async load(ctx, id) {
    const department = (await departmentTree.of(ctx)).find(id);
    if (!department) return null;
    return {
      label: department.name,
      departmentId: id,
      fields: [],
      judge: (actor, permission) => {
        const isReached = reachesDepartment(actor, permission, id);
        return { isReached, decision: isReached ? allow() : refuse('OUT_OF_REACH') };
      },
    };
  },
};
