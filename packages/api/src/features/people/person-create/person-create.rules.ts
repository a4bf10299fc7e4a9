import { type Actor, reachesDepartment } from '../../../kernel/actor.js';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import type { DepartmentTree } from '../../departments/department-tree.rules.js';
import { accountKey, isAccount } from '../account.rules.js';
import type { PositionBook } from '../position.rules.js';
import { lackedBy } from '../role-assign/role-assign.rules.js';
import type { Staff } from '../staff.rules.js';

export interface PersonCreateFacts {
  readonly actor: Actor;
  readonly tree: DepartmentTree;
  readonly staff: Pick<Staff, 'role' | 'findByAccount'>;
  readonly account: string;
  readonly departmentId: string;
  readonly roleIds: readonly string[];
  readonly book?: Pick<PositionBook, 'find'>;
  readonly positionId?: string | null;
}

export interface PersonCreatePlan {
  readonly accountKey: string;
  readonly roleIds: readonly string[];
}

/** Whether someone may be added here with these roles: a free account, a place the actor manages, rights the actor holds themselves. */
export function planPersonCreate(facts: PersonCreateFacts): Decision<PersonCreatePlan> {
  const { actor, tree, staff, account, departmentId } = facts;
  if (!isAccount(account)) return refuse('INVALID', undefined, ['account']);
  const department = tree.find(departmentId);
  if (!department || !reachesDepartment(actor, 'person:create', department.id)) return refuse('NOT_FOUND', undefined, ['departmentId']);
  if (department.isArchived) return refuse('DEPARTMENT_ARCHIVED', undefined, ['departmentId']);
  const roles = [...new Set(facts.roleIds)].map((id) => staff.role(id));
  const unknown = roles.indexOf(undefined);
  if (unknown >= 0) return refuse('NOT_FOUND', undefined, ['roleIds', String(unknown)]);
  const known = roles.filter((role) => role !== undefined);
  if (known.some(({ isArchived }) => isArchived)) return refuse('ROLE_ARCHIVED', undefined, ['roleIds']);
  const permission = known.map((role) => lackedBy({ actor, tree }, role, departmentId)).find((one) => one !== null);
  if (permission) return refuse('PERMISSION_NOT_HELD', { permission }, ['roleIds']);
  const position = checkPosition(facts);
  if (!position.allowed) return position;
  const key = accountKey(account);
  if (staff.findByAccount(key)) return refuse('ACCOUNT_TAKEN', { account: account.trim() }, ['account']);
  return allow({ accountKey: key, roleIds: known.map((role) => role.id) });
}

function checkPosition({ book, positionId }: PersonCreateFacts): Decision {
  const position = positionId == null ? null : book?.find(positionId);
  if (position === undefined) return refuse('NOT_FOUND', undefined, ['positionId']);
  return position?.isArchived ? refuse('POSITION_ARCHIVED', undefined, ['positionId']) : allow();
}
