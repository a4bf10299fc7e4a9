import type { Language, LocalText } from '@shouwen/shared';
import { grouped } from '../../kernel/grouped.js';
import type { DutyConflict } from './duty-conflict.rules.js';
import type { FieldRules } from './field-rules.rules.js';
import type { Employment } from './position.rules.js';
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
  readonly isActive: boolean;
  readonly language: Language | null;
  readonly positionId: string | null;
  readonly phone: string | null;
  readonly timeZone: string | null;
  readonly educationCode: string | null;
  readonly employment: Employment | null;
  readonly hiredOn: string | null;
  readonly endedOn: string | null;
  readonly photoId: string | null;
  readonly createdAt: Date;
}

/** Where somebody works beside their main department, today. */
export interface PartTimeRow {
  readonly personId: string;
  readonly departmentId: string;
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
  /** Out of use: kept, and given to nobody. */
  readonly isArchived: boolean;
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
  /** Active people who work here beside their main department, today. */
  partTimersOf(departmentId: string): readonly PersonRow[];
  /** Where somebody works today: the main department first. */
  departmentIdsOf(person: Pick<PersonRow, 'id' | 'departmentId'>): readonly string[];
}

export interface StaffRows {
  readonly people: readonly PersonRow[];
  readonly roles: readonly RoleRow[];
  readonly assignments: readonly AssignmentRow[];
  readonly conflicts?: readonly DutyConflict[];
  readonly partTimes?: readonly PartTimeRow[];
}

const collator = new Intl.Collator('zh-CN');

function compareNames(a: PersonRow, b: PersonRow): number {
  return collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1);
}

/**
 * People by name. Comparing Chinese names costs more than everything else of a reload, so whoever stands in the right place already
 * (the earlier list, by the same objects) is not compared again: the others are put in between.
 */
export function sortPeople(people: readonly PersonRow[], earlier: readonly PersonRow[] = []): PersonRow[] {
  const present = new Set(people);
  const kept = earlier.filter((person) => present.has(person));
  const placed = new Set(kept);
  const others = people.filter((person) => !placed.has(person)).sort(compareNames);
  const sorted: PersonRow[] = [];
  let from = 0;
  for (const person of others) {
    const to = placeOf(kept, person, from);
    sorted.push(...kept.slice(from, to), person);
    from = to;
  }
  return sorted.concat(kept.slice(from));
}

function placeOf(sorted: readonly PersonRow[], person: PersonRow, from: number): number {
  let [low, high] = [from, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = sorted[middle];
    if (at && compareNames(at, person) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function buildStaff({ people, roles, assignments, partTimes = [], conflicts = [] }: StaffRows, earlier?: Staff | null): Staff {
  const all = sortPeople(people, earlier?.all);
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
  const partTimesOf = grouped(partTimes, ({ personId }) => personId);
  const partTimers = grouped(partTimes, ({ departmentId }) => departmentId);
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
    partTimersOf: (departmentId) =>
      (partTimers.get(departmentId) ?? [])
        .map(({ personId }) => byId.get(personId))
        .filter((person): person is PersonRow => person?.isActive === true),
    departmentIdsOf: ({ id, departmentId }) => [departmentId, ...(partTimesOf.get(id) ?? []).map((row) => row.departmentId)],
  };
}
