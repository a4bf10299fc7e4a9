import { isInForce } from '../../kernel/period.js';
import type { DepartmentTree } from '../departments/department-tree.rules.js';
import type { HeldRole } from './reach.rules.js';
import type { AssignmentRow, PersonRow, RoleRow, Staff } from './staff.rules.js';

/** A role that somebody holds, with how they came to it. */
export interface HeldAssignment extends HeldRole {
  readonly assignment: AssignmentRow;
  readonly role: RoleRow;
  readonly fields: RoleRow['fields'];
}

export interface Organisation {
  readonly staff: Staff;
  readonly tree: DepartmentTree;
}

/** The roles somebody holds on a day, each measured from its department, else from where they work. */
export function heldRoles({ staff, tree }: Organisation, person: Pick<PersonRow, 'id' | 'departmentId'>, today: string): HeldAssignment[] {
  return staff.assignmentsOf(person.id).flatMap((assignment) => {
    const role = staff.role(assignment.roleId);
    if (!role || !isInForce(assignment, today)) return [];
    return [{ ...heldAs(role, assignment.departmentId ?? person.departmentId, tree), assignment, role, fields: role.fields }];
  });
}

/** A role as somebody of this department would hold it. */
export function heldAs(
  { isAdministrator, grants }: Pick<RoleRow, 'isAdministrator' | 'grants'>,
  departmentId: string,
  tree: DepartmentTree,
): HeldRole {
  return { isAdministrator, grants, departmentId, subtreeIds: tree.subtreeIds(departmentId) };
}

/** Whether the organisation would be left without an administrator if this person no longer were one: dated ends do not count on others. */
export function isLastAdministrator(staff: Staff, personId: string, today: string): boolean {
  const administrators = staff.all.filter(
    (person) =>
      person.isActive && staff.assignmentsOf(person.id).some((one) => isLasting(one, today) && staff.role(one.roleId)?.isAdministrator),
  );
  return administrators.every((person) => person.id === personId);
}

function isLasting(assignment: AssignmentRow, today: string): boolean {
  return isInForce(assignment, today) && assignment.endsOn === null;
}
