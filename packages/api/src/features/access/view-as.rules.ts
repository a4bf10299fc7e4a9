import { type Actor, reachesDepartment } from '../../kernel/actor.js';
import { allow, type Decision, refuse } from '../../kernel/decision.js';
import { fieldBeyond } from '../people/field-rules.rules.js';
import { heldRoles } from '../people/held-roles.rules.js';
import { furtherThan } from '../people/reach.rules.js';
import type { PersonRow } from '../people/staff.rules.js';
import { actorOf, type Organisation } from './actor.rules.js';

/** Whether a person may look as another: somebody in their reach who holds nothing beyond what they hold themselves. */
export function planViewAs(organisation: Organisation, actor: Actor, personId: string): Decision<PersonRow> {
  if (actor.kind !== 'person' || actor.sessionId === null) return refuse('NOT_ALLOWED');
  const person = organisation.staff.find(personId);
  if (!person || !reachesDepartment(actor, 'person:view-as', person.departmentId)) return refuse('NOT_FOUND', undefined, ['personId']);
  if (person.id === actor.personId) return refuse('VIEW_AS_SELF', undefined, ['personId']);
  if (!person.isActive) return refuse('PERSON_INACTIVE', { person: person.name }, ['personId']);
  const other = actorOf(organisation, person, { sessionId: actor.sessionId });
  const held = heldRoles(organisation, person, organisation.today);
  const beyond = furtherThan(actor.reach, other.reach) ?? fieldBeyond(actor.fields ?? new Map(), held);
  return beyond ? refuse('VIEW_AS_UPWARDS', { person: person.name, permission: beyond }, ['personId']) : allow(person);
}

/** As whom a session looks. It is judged anew at every look-up: rights taken away, or given to the other, end it. */
export function lookingAs(organisation: Organisation, actor: Actor, personId: string | null): Actor {
  if (personId === null || actor.personId === null) return actor;
  const decision = planViewAs(organisation, actor, personId);
  if (!decision.allowed) return actor;
  const other = actorOf(organisation, decision.plan, { sessionId: actor.sessionId ?? '' });
  return { ...other, language: actor.language, viewedBy: { ...actor, personId: actor.personId } };
}
