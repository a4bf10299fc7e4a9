import { PERMISSIONS, SENSITIVE_FIELDS } from '@shouwen/shared';
import { type Actor, reachesDepartment } from '../../kernel/actor.js';
import { allow, type Decision, type Refusal, refuse } from '../../kernel/decision.js';
import type { DepartmentTree } from '../departments/department-tree.rules.js';
import type { FieldRules } from './field-rules.rules.js';
import type { Grant } from './reach.rules.js';
import type { RoleRow } from './staff.rules.js';

export interface GrantWish extends Pick<Grant, 'scope'> {
  readonly permission: string;
  readonly departmentIds?: readonly string[] | null;
}

export interface FieldWish {
  readonly field: string;
  readonly level: FieldRules[keyof FieldRules];
}

/** Whether this role may be changed at all: those of the playbook are copied instead, so that an upgrade can bring them up to date. */
export function canEditRole(role: Pick<RoleRow, 'isBuiltIn' | 'isArchived'>): Decision {
  if (role.isArchived) return refuse('ROLE_ARCHIVED');
  return role.isBuiltIn ? refuse('ROLE_BUILT_IN') : allow();
}

interface Place {
  readonly actor: Actor;
  readonly tree: DepartmentTree;
}

/** The rights of a draft as they are stored: known permissions, and departments that are there and in sight of whoever writes it. */
export function planGrants(place: Place, wishes: readonly GrantWish[]): Decision<readonly Grant[]> {
  const grants: Grant[] = [];
  for (const [index, wish] of wishes.entries()) {
    const permission = PERMISSIONS.find((one) => one === wish.permission);
    if (!permission) return refuse('INVALID', undefined, ['grants', String(index), 'permission']);
    const departmentIds = [...new Set(wish.departmentIds ?? [])];
    const problem = chosenProblem(place, { ...wish, permission, departmentIds });
    if (problem) return { allowed: false, refusal: { ...problem, field: ['grants', String(index), ...(problem.field ?? [])] } };
    grants.push(wish.scope === 'chosen' ? { permission, scope: wish.scope, departmentIds } : { permission, scope: wish.scope });
  }
  return allow(grants);
}

function chosenProblem({ actor, tree }: Place, { permission, scope, departmentIds = [] }: Grant): Refusal | null {
  for (const [at, id] of departmentIds.entries()) {
    const field = ['departmentIds', String(at)];
    const department = tree.find(id);
    if (!department || !reachesDepartment(actor, 'department:read', id)) return { code: 'NOT_FOUND', field };
    if (department.isArchived) return { code: 'DEPARTMENT_ARCHIVED', field };
  }
  return scope === 'chosen' && departmentIds.length === 0
    ? { code: 'ROLE_CHOSEN_EMPTY', field: ['departmentIds'], params: { permission } }
    : null;
}

export function planFields(wishes: readonly FieldWish[]): Decision<FieldRules> {
  const unknown = wishes.findIndex(({ field }) => !SENSITIVE_FIELDS.some((one) => one === field));
  if (unknown >= 0) return refuse('INVALID', undefined, ['fields', String(unknown), 'field']);
  return allow(Object.fromEntries(wishes.map(({ field, level }) => [field, level])) as FieldRules);
}
