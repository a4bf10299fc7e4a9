import type { ExplanationCode, Permission, SensitiveField } from '@shouwen/shared';
import { type Actor, fieldLevel } from '../../../kernel/actor.js';
import type { Refusal } from '../../../kernel/decision.js';
import { isInForce } from '../../../kernel/period.js';
import { heldAs } from '../../people/held-roles.rules.js';
import { expandRoles, type Grant, grantsOf, type HeldRole } from '../../people/reach.rules.js';
import type { AssignmentRow, PersonRow, RoleRow } from '../../people/staff.rules.js';
import type { Organisation } from '../actor.rules.js';

export type StepKind = 'account' | 'role' | 'scope' | 'rule' | 'field';

/** One reason for or against, in the order in which the guard comes to it. */
export interface Step {
  readonly kind: StepKind;
  readonly passed: boolean;
  readonly code: ExplanationCode;
  readonly role?: RoleRow;
  readonly assignment?: AssignmentRow;
  readonly grant?: Grant;
  /** Where the scope is measured from. */
  readonly departmentId?: string;
  readonly refusal?: Refusal;
  readonly field?: SensitiveField;
}

/** Whether a role alone, by one of its grants, reaches what is asked about; null when nothing is asked about. */
export type ReachedBy = ((actor: Actor) => boolean) | null;

export interface Question {
  readonly organisation: Organisation;
  readonly person: PersonRow;
  /** The person with everything they hold. */
  readonly actor: Actor;
  readonly permission: Permission;
  readonly reachedBy: ReachedBy;
}

/** Every role the person was given, whatever the day, and what it does for the permission. */
export function roleSteps(question: Question): Step[] {
  const { organisation, person } = question;
  const assignments = organisation.staff.assignmentsOf(person.id);
  if (assignments.length === 0) return [{ kind: 'role', passed: false, code: 'NO_ROLE' }];
  return assignments.flatMap((assignment) => stepsOf(question, assignment));
}

function stepsOf(question: Question, assignment: AssignmentRow): Step[] {
  const { organisation, person, permission } = question;
  const role = organisation.staff.role(assignment.roleId);
  if (!role) return [];
  const about = { role, assignment, departmentId: assignment.departmentId ?? person.departmentId };
  if (!isInForce(assignment, organisation.today)) {
    const isAhead = assignment.startsOn !== null && assignment.startsOn > organisation.today;
    return [{ kind: 'role', passed: false, code: isAhead ? 'NOT_YET' : 'NO_LONGER', ...about }];
  }
  const grants = grantsOf(role).filter((grant) => grant.permission === permission);
  if (grants.length === 0) return [{ kind: 'role', passed: false, code: 'NOT_GRANTED', ...about }];
  if (role.isAdministrator) return [{ kind: 'role', passed: true, code: 'ADMINISTRATOR', ...about }];
  const held = heldAs(role, about.departmentId, organisation.tree);
  return grants.map((grant) => ({ ...about, grant, ...scopeStep(question, { ...held, grants: [grant] }) }));
}

function scopeStep({ actor, reachedBy }: Question, alone: HeldRole): Pick<Step, 'kind' | 'passed' | 'code'> {
  if (!reachedBy) return { kind: 'scope', passed: true, code: 'GRANTED' };
  const passed = reachedBy({ ...actor, reach: expandRoles([alone]) });
  return { kind: 'scope', passed, code: passed ? 'REACHES' : 'FALLS_SHORT' };
}

/** How the person sees the sensitive fields of what is asked about. */
export function fieldSteps(actor: Actor, fields: readonly SensitiveField[]): Step[] {
  const codes = { mask: 'FIELD_MASK', view: 'FIELD_VIEW', edit: 'FIELD_EDIT' } as const;
  return fields.map((field) => {
    const level = fieldLevel(actor, field);
    return { kind: 'field', passed: level !== 'mask', code: codes[level], field };
  });
}
