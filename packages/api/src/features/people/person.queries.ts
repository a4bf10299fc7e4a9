import { LANGUAGES } from '@shouwen/shared';
import type { Ctx } from '../../platform/context.js';
import type { Reader } from '../../platform/db/db.js';
import { referenceTable } from '../../platform/db/reference-table.js';
import { findRows } from '../../platform/db/write.js';
import { departmentTree } from '../departments/index.js';
import { loadConflicts } from './duty-conflicts.js';
import { PersonEntity } from './person.entity.js';
import { canSeePerson } from './person-access.rules.js';
import { RoleEntity } from './role.entity.js';
import { RoleAssignmentEntity } from './role-assignment.entity.js';
import { buildStaff, type PersonRow, type RoleRow, type Staff } from './staff.rules.js';

/** The staff as the database holds it now; commands that change it read it inside their transaction. */
export async function loadStaff(reader: Reader): Promise<Staff> {
  const people = await findRows(reader, PersonEntity);
  const roles = await findRows(reader, RoleEntity, {}, { orderBy: { sortOrder: 'asc', code: 'asc' } });
  const assignments = await findRows(reader, RoleAssignmentEntity, {}, { orderBy: { id: 'asc' } });
  return buildStaff({ people: people.map(toPersonRow), roles: roles.map(toRoleRow), assignments, conflicts: await loadConflicts(reader) });
}

function toPersonRow(entity: PersonEntity): PersonRow {
  return { ...entity, language: LANGUAGES.find((language) => language === entity.language) ?? null };
}

function toRoleRow({ names, duties, grants, fields, draft, ...entity }: RoleEntity): RoleRow {
  return {
    ...entity,
    names: JSON.parse(names),
    duties: duties === null ? null : JSON.parse(duties),
    grants: JSON.parse(grants),
    fields: fields === null ? {} : JSON.parse(fields),
    draft: draft === null ? null : JSON.parse(draft),
  };
}

/** Name of the in-process table; whoever changes people, roles or assignments touches it. */
export const STAFF = 'staff';

/** The staff kept in the process: `await staff.of(ctx)`. */
export const staff = referenceTable(STAFF, loadStaff);

export function isPersonVisible({ actor }: Ctx, person: PersonRow): boolean {
  return canSeePerson(actor, person);
}

export async function findVisiblePerson(ctx: Ctx, id: string): Promise<PersonRow | null> {
  const person = (await staff.of(ctx)).find(id);
  return person && isPersonVisible(ctx, person) ? person : null;
}

export interface PeopleAsked {
  readonly search?: string | null;
  readonly departmentIds?: readonly string[] | null;
  readonly includeSubtree?: boolean | null;
  readonly isActive?: boolean | null;
}

/** People the caller may see, by name. */
export async function listPeople(ctx: Ctx, asked: PeopleAsked): Promise<PersonRow[]> {
  const tree = await departmentTree.of(ctx);
  const ids = asked.departmentIds?.flatMap((id) => (asked.includeSubtree ? tree.subtreeIds(id) : [id]));
  const departmentIds = ids && new Set(ids);
  const wanted = asked.search?.normalize('NFKC').trim().toLowerCase() ?? '';
  return (await staff.of(ctx)).all.filter(
    (person) =>
      isPersonVisible(ctx, person) &&
      (!departmentIds || departmentIds.has(person.departmentId)) &&
      (asked.isActive == null || person.isActive === asked.isActive) &&
      (!wanted || person.name.toLowerCase().includes(wanted) || person.accountKey.includes(wanted)),
  );
}

/** Active people who work directly in a department and whom the caller may see, by name. */
export async function listMembers(ctx: Ctx, departmentId: string): Promise<PersonRow[]> {
  return (await staff.of(ctx)).membersOf(departmentId).filter((person) => isPersonVisible(ctx, person));
}
