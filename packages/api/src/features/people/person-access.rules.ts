import type { Permission, SensitiveField } from '@shouwen/shared';
import { type Actor, fieldLevel, holds, lookerReaches, reachesDepartment } from '../../kernel/actor.js';
import { allow, type Decision, refuse } from '../../kernel/decision.js';
import type { DepartmentTree } from '../departments/department-tree.rules.js';
import { heldRoles } from './held-roles.rules.js';
import { beyondReach } from './reach.rules.js';
import type { PersonRow, Staff } from './staff.rules.js';

type Somebody = Pick<PersonRow, 'id' | 'departmentId'>;

export const CONTACT_FIELDS = ['person.email', 'person.phone'] as const satisfies readonly SensitiveField[];
export type ContactField = (typeof CONTACT_FIELDS)[number];

/** May the actor read this person on their own? Beside something visible a name is always shown. */
export function canSeePerson(actor: Actor, person: Somebody): boolean {
  const isSelf = person.id === actor.personId && lookerReaches(actor, 'person:read', person.departmentId);
  return reachesDepartment(actor, 'person:read', person.departmentId) || (isSelf && holds(actor, 'person:read'));
}

/** Whether a contact of a person is shown in full: one's own always, but to nobody who only looks as them. */
export function showsContact(actor: Actor, field: ContactField, person: Pick<PersonRow, 'id'>): boolean {
  return (person.id === actor.personId && !actor.viewedBy) || fieldLevel(actor, field) !== 'mask';
}

/**
 * May the actor change a sensitive field of somebody? One's own always; of others where a role says `edit` (ROL-05). Who makes somebody
 * new writes what they know; what stands there already is another matter.
 */
export function mayEditContact(actor: Actor, field: ContactField, person: Pick<PersonRow, 'id'>): Decision {
  if (person.id === actor.personId || fieldLevel(actor, field) === 'edit') return allow();
  return refuse('FIELD_READ_ONLY', undefined, [field.slice('person.'.length)]);
}

/** May the actor have masked contact data shown by saying why? */
export function mayRevealPerson(actor: Actor, person: Somebody | null): Decision {
  return mayChangePerson(actor, person, 'person:reveal');
}

/** Nobody assesses themselves. */
export function mayAssessPerson(actor: Actor, person: Somebody): Decision {
  return person.id === actor.personId ? refuse('NOT_ALLOWED') : mayChangePerson(actor, person, 'person:assess');
}

/**
 * What only they themselves and whoever may read them see: how to reach them, what they hold, their record. A program learns of its owner
 * only what it was given.
 */
export function canSeeRecord(actor: Actor, person: Somebody): boolean {
  const isSelf = person.id === actor.personId && actor.kind !== 'token' && lookerReaches(actor, 'person:read', person.departmentId);
  return isSelf || canSeePerson(actor, person);
}

/** Whether a text that is kept beside an event of a person (`email.from`, `name.to`) is for the actor: contacts by their fields, the rest with the record. */
export function showsWritten(actor: Actor, person: Somebody, name: string): boolean {
  if (!canSeeRecord(actor, person)) return false;
  const contact = CONTACT_FIELDS.find((field) => `person.${name}`.startsWith(`${field}.`));
  return contact === undefined || showsContact(actor, contact, person);
}

/** May the actor do this to the person? Who may not even be read does not exist. */
export function mayChangePerson(actor: Actor, person: Somebody | null, permission: Permission): Decision {
  if (!person || !canSeePerson(actor, person)) return refuse('NOT_FOUND', undefined, ['personId']);
  return reachesDepartment(actor, permission, person.departmentId) ? allow() : refuse('NOT_ALLOWED');
}

export interface Organisation {
  readonly staff: Staff;
  readonly tree: DepartmentTree;
  /** The local day. */
  readonly today: string;
}

/** Nobody governs the account of somebody who may do more than they: it would be a way to that power. */
export function mayGovern(actor: Actor, { today, ...organisation }: Organisation, person: Somebody): Decision {
  if (actor.kind === 'system') return allow();
  const permission = beyondReach(actor.reach, heldRoles(organisation, person, today));
  return permission === null ? allow() : refuse('PERMISSION_NOT_HELD', { permission });
}
