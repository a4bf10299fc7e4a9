import type { Ctx } from '../../platform/context.js';
import { localToday } from '../../platform/settings/time-zone.js';
import { departmentTree } from '../departments/index.js';
import { heldRoles, type PersonRow, staff } from '../people/index.js';
import type { Upwards } from './ladder.rules.js';

/** The organisation as it stands now, from memory. */
export async function organisationUpwards(ctx: Ctx): Promise<Upwards> {
  const [people, tree, today] = [await staff.of(ctx), await departmentTree.of(ctx), localToday(ctx)];
  const isActive = (id: string): boolean => people.find(id)?.isActive === true;
  return {
    isActive,
    departmentOf: (id) => people.find(id)?.departmentId ?? null,
    leadersOf(id) {
      const department = tree.find(id);
      return department ? [...(department.headId ? [department.headId] : []), ...department.deputyIds] : [];
    },
    above: (id) => tree.find(id)?.parentId ?? null,
    holdersNear(code, departmentId) {
      const holds = (person: PersonRow): boolean =>
        heldRoles({ staff: people, tree }, person, today).some(({ role }) => role.code === code);
      const role = people.roles.find((one) => one.code === code);
      const assigned = role ? people.holdersOf(role.id).flatMap(({ personId }) => people.find(personId) ?? []) : [];
      const holders = [...new Set(assigned)].filter((person) => person.isActive && holds(person));
      const near = holders.filter((person) => tree.isInSubtree(departmentId, person.departmentId));
      return (near.length > 0 ? near : holders).map(({ id }) => id);
    },
  };
}
