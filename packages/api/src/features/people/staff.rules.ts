import type { Language, LocalText } from '@shouwen/shared';
import type { DutyConflict } from './duty-conflict.rules.js';
import type { FieldRules } from './field-rules.rules.js';
import type { Grant } from './reach.rules.js';

export interface PersonRow {
  readonly id: string;
  readonly version: number;
  readonly account: string;
  readonly accountKey: string;
  readonly name: string;
  readonly email: string | null;
  readonly position: string | null;
  readonly departmentId: string;
  readonly isHead: boolean;
  readonly isActive: boolean;
  readonly language: Language | null;
  readonly createdAt: Date;
}

export interface RoleRow {
  readonly id: string;
  readonly code: string;
  readonly names: LocalText;
  readonly duties: LocalText | null;
  readonly grants: readonly Grant[];
  readonly fields: FieldRules;
  readonly isAdministrator: boolean;
  /** Came with the playbook: copied, never edited. */
  readonly isBuiltIn: boolean;
  readonly version: number;
  readonly draft: RoleDraft | null;
}

/** What a role is to become; nobody holds any of it before it is published. */
export interface RoleDraft {
  readonly names: LocalText;
  readonly duties: LocalText | null;
  readonly grants: readonly Grant[];
  readonly fields: FieldRules;
  readonly savedAt: string;
  readonly savedById: string | null;
}

/** Somebody holds a role from a day to a day, both included. */
export interface AssignmentRow {
  readonly id: string;
  readonly personId: string;
  readonly roleId: string;
  readonly departmentId: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

/** Everyone who works here and every role, in memory: people are shown beside everything, so looking one up must cost nothing. */
export interface Staff {
  /** By name, then by id. */
  readonly all: readonly PersonRow[];
  readonly roles: readonly RoleRow[];
  /** Duties that should not meet in one person. */
  readonly conflicts: readonly DutyConflict[];
  find(id: string): PersonRow | undefined;
  findByAccount(accountKey: string): PersonRow | undefined;
  /** The name, or the id when the person is unknown: texts never fail for a name. */
  name(id: string): string;
  role(id: string): RoleRow | undefined;
  assignmentsOf(personId: string): readonly AssignmentRow[];
  assignment(id: string): AssignmentRow | undefined;
  /** Who was given a role, whatever the day. */
  holdersOf(roleId: string): readonly AssignmentRow[];
  /** Those who work directly in a department and are active. */
  membersOf(departmentId: string): readonly PersonRow[];
}

export interface StaffRows {
  readonly people: readonly PersonRow[];
  readonly roles: readonly RoleRow[];
  readonly assignments: readonly AssignmentRow[];
  readonly conflicts?: readonly DutyConflict[];
}

const byName = new Intl.Collator('zh-CN');

export function buildStaff({ people, roles, assignments, conflicts = [] }: StaffRows): Staff {
  const all = people.toSorted((a, b) => byName.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
  const byId = new Map(all.map((person) => [person.id, person]));
  const byAccount = new Map(all.map((person) => [person.accountKey, person]));
  const roleById = new Map(roles.map((role) => [role.id, role]));
  const assigned = grouped(assignments, (assignment) => assignment.personId);
  const assignmentById = new Map(assignments.map((assignment) => [assignment.id, assignment]));
  const holders = grouped(assignments, (assignment) => assignment.roleId);
  const members = grouped(
    all.filter((person) => person.isActive),
    (person) => person.departmentId,
  );
  return {
    all,
    roles,
    conflicts,
    find: (id) => byId.get(id),
    findByAccount: (key) => byAccount.get(key),
    name: (id) => byId.get(id)?.name ?? id,
    role: (id) => roleById.get(id),
    assignmentsOf: (personId) => assigned.get(personId) ?? [],
    assignment: (id) => assignmentById.get(id),
    holdersOf: (roleId) => holders.get(roleId) ?? [],
    membersOf: (departmentId) => members.get(departmentId) ?? [],
  };
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
