import { reachesDepartment } from '../../../kernel/actor.js';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { isLastAdministrator } from '../held-roles.rules.js';
import { lackedBy } from '../role-assign/role-assign.rules.js';
import type { RoleSetting } from '../role-setting.rules.js';
import type { AssignmentRow } from '../staff.rules.js';

export interface RoleRevokeWish {
  readonly assignmentId: string;
  /** The last day; null is at once. */
  readonly endsOn: string | null;
}

/** Whether a role may be taken away: by whoever could give it, and never the last administrator's. */
export function planRoleRevoke(setting: RoleSetting, { assignmentId, endsOn }: RoleRevokeWish): Decision<AssignmentRow> {
  const { actor, staff, today } = setting;
  const assignment = staff.assignment(assignmentId);
  const person = assignment && staff.find(assignment.personId);
  if (!person || !reachesDepartment(actor, 'role:assign', person.departmentId)) return refuse('NOT_FOUND', undefined, ['assignmentId']);
  const role = staff.role(assignment.roleId);
  const lacking = role && lackedBy(setting, role, assignment.departmentId ?? person.departmentId);
  if (lacking) return refuse('PERMISSION_NOT_HELD', { permission: lacking }, ['assignmentId']);
  if (role?.isAdministrator && isLastAdministrator(staff, person.id, today)) {
    return refuse('LAST_ADMINISTRATOR', { person: person.name }, ['assignmentId']);
  }
  return endsOn !== null && endsOn < today ? refuse('INVALID', undefined, ['endsOn']) : allow(assignment);
}
