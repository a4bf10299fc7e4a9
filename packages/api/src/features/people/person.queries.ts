import { LANGUAGES } from '@shouwen/shared';
import type { Ctx } from '../../platform/context.js';
import type { Reader } from '../../platform/db/db.js';
import { referenceTable } from '../../platform/db/reference-table.js';
import { findRows } from '../../platform/db/write.js';
import { departmentTree } from '../departments/index.js';
import { loadConflicts } from './duty-conflicts.js';
import { PersonEntity } from './person.entity.js';
import { canSeePerson } from './person-access.rules.js';
import { positionBook } from './position.queries.js';
import { EMPLOYMENTS, type PositionBook } from './position.rules.js';
import { RoleEntity } from './role.entity.js';
import { RoleAssignmentEntity } from './role-assignment.entity.js';
import { buildStaff, type PersonRow, type RoleRow, type Staff } from './staff.rules.js';

/** The staff as the database holds it now; commands that change it read it inside their transaction. */
export async function loadStaff(reader: Reader, earlier: Staff | null = null): Promise<Staff> {
  const people = await loadPeople(reader, earlier);
  const roles = await findRows(reader, RoleEntity, {}, { orderBy: { sortOrder: 'asc', code: 'asc' } });
  const assignments = await findRows(reader, RoleAssignmentEntity, {}, { orderBy: { id: 'asc' } });
  const rows = await reader.rows('select person_id, department_id from membership where is_current = 1 and is_primary = 0');
  const partTimes = rows.map(([personId, departmentId]) => ({ personId: String(personId), departmentId: String(departmentId) }));
  return buildStaff({ people, roles: roles.map(toRoleRow), assignments, partTimes, conflicts: await loadConflicts(reader) }, earlier);
}

/** Beyond this many changed people all of them are read again. */
const FEW = 500;

/** Everybody; of those already known only who has changed is read again, because with 20 000 people reading is what a change costs. */
async function loadPeople(reader: Reader, earlier: Staff | null): Promise<PersonRow[]> {
  if (!earlier) return (await findRows(reader, PersonEntity)).map(toPersonRow);
  const marks = await reader.rows('select id, version, department_id, is_active from person');
  const stale = marks.filter((mark) => !isSame(earlier.find(String(mark[0])), mark)).map(([id]) => String(id));
  if (stale.length > FEW) return loadPeople(reader, null);
  const read = stale.length > 0 ? (await findRows(reader, PersonEntity, { id: stale })).map(toPersonRow) : [];
  const changed = new Map(read.map((person) => [person.id, person]));
  return marks.map(([id]) => changed.get(String(id)) ?? earlier.find(String(id))).filter((person) => person !== undefined);
}

function isSame(known: PersonRow | undefined, [, version, departmentId, isActive]: readonly unknown[]): boolean {
  if (!known) return false;
  return known.version === version && known.departmentId === departmentId && known.isActive === Boolean(isActive);
}

export function toPersonRow(entity: PersonEntity): PersonRow {
  return {
    ...entity,
    language: LANGUAGES.find((language) => language === entity.language) ?? null,
    employment: EMPLOYMENTS.find((employment) => employment === entity.employment) ?? null,
  };
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
  return person && canSeePerson(ctx.actor, person) ? person : null;
}

export interface PeopleAsked {
  readonly search?: string | null;
  readonly departmentIds?: readonly string[] | null;
  readonly includeSubtree?: boolean | null;
  readonly isActive?: boolean | null;
  readonly positionId?: string | null;
}

/** People the caller may see, by name. In a department are also those who work there part-time. */
export async function listPeople(ctx: Ctx, asked: PeopleAsked): Promise<PersonRow[]> {
  const [tree, people, book] = await Promise.all([departmentTree.of(ctx), staff.of(ctx), positionBook.of(ctx)]);
  const ids = asked.departmentIds?.flatMap((id) => (asked.includeSubtree ? tree.subtreeIds(id) : [id]));
  const departmentIds = ids && new Set(ids);
  const wanted = asked.search?.normalize('NFKC').trim().toLowerCase() ?? '';
  const positions = wanted ? positionsNamed(book, wanted) : new Set<string>();
  return people.all.filter(
    (person) =>
      canSeePerson(ctx.actor, person) &&
      (asked.isActive == null || person.isActive === asked.isActive) &&
      (asked.positionId == null || person.positionId === asked.positionId) &&
      (!departmentIds || people.departmentIdsOf(person).some((id) => departmentIds.has(id))) &&
      (!wanted || isNamed(person, wanted) || positions.has(person.positionId ?? '')),
  );
}

function isNamed({ name, accountKey, position }: PersonRow, wanted: string): boolean {
  return name.toLowerCase().includes(wanted) || accountKey.includes(wanted) || position?.toLowerCase().includes(wanted) === true;
}

function positionsNamed(book: PositionBook, wanted: string): ReadonlySet<string> {
  const named = book.all.filter(({ names }) => Object.values(names).some((name) => name.toLowerCase().includes(wanted)));
  return new Set(named.map(({ id }) => id));
}

/** Active people who work directly in a department and whom the caller may see, by name. */
export async function listMembers(ctx: Ctx, departmentId: string): Promise<PersonRow[]> {
  return (await staff.of(ctx)).membersOf(departmentId).filter((person) => canSeePerson(ctx.actor, person));
}
