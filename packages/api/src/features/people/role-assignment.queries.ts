import { holds } from '../../kernel/actor.js';
import type { Ctx } from '../../platform/context.js';
import { staff } from './person.queries.js';
import { canSeePerson, canSeeRecord } from './person-access.rules.js';
import type { AssignmentRow, PersonRow } from './staff.rules.js';

/** Who holds a role, whom the caller may see, those of another day included; by name. */
export async function listHolders(ctx: Ctx, roleId: string): Promise<AssignmentRow[]> {
  if (!holds(ctx.actor, 'role:read')) return [];
  const people = await staff.of(ctx);
  const nameOf = ({ personId }: AssignmentRow) => people.name(personId);
  const seen = people.holdersOf(roleId).filter(({ personId }) => {
    const person = people.find(personId);
    return person !== undefined && canSeePerson(ctx.actor, person);
  });
  return seen.toSorted((a, b) => byName.compare(nameOf(a), nameOf(b)) || (a.id < b.id ? -1 : 1));
}

const byName = new Intl.Collator('zh-CN');

/** The roles somebody holds whose record the caller may see, those of another day included. */
export async function listAssignments(ctx: Ctx, person: PersonRow): Promise<readonly AssignmentRow[]> {
  const isShown = holds(ctx.actor, 'role:read') && canSeeRecord(ctx.actor, person);
  return isShown ? (await staff.of(ctx)).assignmentsOf(person.id) : [];
}

export async function findAssignment(ctx: Ctx, id: string): Promise<AssignmentRow | null> {
  return (await staff.of(ctx)).assignment(id) ?? null;
}

/** On its own it is shown to whoever may read roles and its person. */
export async function findVisibleAssignment(ctx: Ctx, id: string): Promise<AssignmentRow | null> {
  const assignment = await findAssignment(ctx, id);
  const person = assignment && (await staff.of(ctx)).find(assignment.personId);
  return person && holds(ctx.actor, 'role:read') && canSeePerson(ctx.actor, person) ? assignment : null;
}
