import { reachesDepartment } from '../../../kernel/actor.js';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { isBackwards, overlaps, type Period } from '../../../kernel/period.js';
import { fieldBeyond } from '../field-rules.rules.js';
import { heldAs } from '../held-roles.rules.js';
import { beyondReach } from '../reach.rules.js';
import type { RoleSetting } from '../role-setting.rules.js';
import type { PersonRow, RoleRow } from '../staff.rules.js';

export interface RoleAssignWish extends Period {
  readonly personId: string;
  readonly roleId: string;
  /** Where its scopes are measured from; null is wherever the person works. */
  readonly departmentId: string | null;
}

/** Whether somebody may be given a role: by someone whose own rights go as far, for people and departments in their reach. */
export function planRoleAssign(setting: RoleSetting, wish: RoleAssignWish): Decision<{ person: PersonRow; role: RoleRow }> {
  const person = setting.staff.find(wish.personId);
  if (!person || !reachesDepartment(setting.actor, 'role:assign', person.departmentId)) return refuse('NOT_FOUND', undefined, ['personId']);
  const role = setting.staff.role(wish.roleId);
  if (!role) return refuse('NOT_FOUND', undefined, ['roleId']);
  if (role.isArchived) return refuse('ROLE_ARCHIVED', undefined, ['roleId']);
  const place = placeOf(setting, wish.departmentId ?? person.departmentId);
  if (!place.allowed) return place;
  if (!person.isActive) return refuse('PERSON_INACTIVE', { person: person.name }, ['personId']);
  if (isBackwards(wish)) return refuse('PERIOD_BACKWARDS', undefined, ['endsOn']);
  const lacking = lackedBy(setting, role, place.plan);
  if (lacking) return refuse('PERMISSION_NOT_HELD', { permission: lacking }, ['roleId']);
  return isHeld(setting, wish) ? refuse('ROLE_ALREADY_HELD', { person: person.name }, ['roleId']) : allow({ person, role });
}

function placeOf({ actor, tree }: RoleSetting, departmentId: string): Decision<string> {
  const department = tree.find(departmentId);
  if (!department || !reachesDepartment(actor, 'role:assign', department.id)) return refuse('NOT_FOUND', undefined, ['departmentId']);
  return department.isArchived ? refuse('DEPARTMENT_ARCHIVED', undefined, ['departmentId']) : allow(department.id);
}

function isHeld({ staff }: RoleSetting, wish: RoleAssignWish): boolean {
  return staff
    .assignmentsOf(wish.personId)
    .some((one) => one.roleId === wish.roleId && one.departmentId === wish.departmentId && overlaps(one, wish));
}

/** What the role gives in this department and the actor lacks; null when they may give and take it. */
export function lackedBy({ actor, tree }: Pick<RoleSetting, 'actor' | 'tree'>, role: RoleRow, departmentId: string): string | null {
  if (actor.kind === 'system') return null;
  return beyondReach(actor.reach, [heldAs(role, departmentId, tree)]) ?? fieldBeyond(actor.fields ?? new Map(), [role]);
}
