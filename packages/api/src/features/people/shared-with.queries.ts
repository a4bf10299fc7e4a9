import type { Ctx } from '../../platform/context.js';
import { departmentTree, isDepartmentVisible } from '../departments/index.js';
import { departmentsUpwards } from './departments-upwards.rules.js';
import { staff } from './person.queries.js';
import type { SharedNames, SharedSetting } from './shared-with.rules.js';

export async function sharedSetting(ctx: Ctx): Promise<SharedSetting> {
  const { actor } = ctx;
  const [people, tree] = [await staff.of(ctx), await departmentTree.of(ctx)];
  const person = people.find(actor.personId ?? '');
  return { actor, ownDepartmentIds: person ? departmentsUpwards({ staff: people, tree }, person) : new Set() };
}

export async function sharedNames(ctx: Ctx): Promise<SharedNames> {
  const tree = await departmentTree.of(ctx);
  return {
    actor: ctx.actor,
    departmentOf: (id) => {
      const department = tree.find(id);
      return department && !department.isArchived && isDepartmentVisible(ctx.actor, id) ? department : null;
    },
  };
}
