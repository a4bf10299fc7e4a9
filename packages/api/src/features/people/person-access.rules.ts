import { type Actor, fieldLevel, holds, reachesDepartment } from '../../kernel/actor.js';
import type { PersonRow } from './staff.rules.js';

/** May the actor read this person on their own? Beside something visible a name is always shown. */
export function canSeePerson(actor: Actor, person: Pick<PersonRow, 'id' | 'departmentId'>): boolean {
  return reachesDepartment(actor, 'person:read', person.departmentId) || (person.id === actor.personId && holds(actor, 'person:read'));
}

/** Whether a contact of a person is shown in full: one's own always. */
export function showsContact(actor: Actor, field: 'person.email' | 'person.phone', person: Pick<PersonRow, 'id'>): boolean {
  return person.id === actor.personId || fieldLevel(actor, field) !== 'mask';
}
