import type { Actor } from '../../../kernel/actor.js';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { isLastAdministrator } from '../held-roles.rules.js';
import { canSeePerson, mayChangePerson, mayGovern, type Organisation } from '../person-access.rules.js';
import type { PersonRow } from '../staff.rules.js';

type Somebody = Pick<PersonRow, 'id' | 'name' | 'departmentId' | 'isActive'>;

export interface PersonDisableFacts extends Organisation {
  readonly actor: Actor;
  readonly person: Somebody | null;
  /** Who takes over; null when nobody was named. */
  readonly successor: Somebody | null;
  readonly isSuccessorNamed: boolean;
  /** Everything they still have in hand. */
  readonly heldCount: number;
}

/** Whether somebody may be disabled now, and their work handed on. */
export function planPersonDisable(facts: PersonDisableFacts): Decision {
  const { actor, person, heldCount, isSuccessorNamed } = facts;
  const permitted = mayDisablePerson(facts);
  if (!permitted.allowed || !person) return permitted;
  if (isSuccessorNamed) return checkSuccessor(actor, person, facts.successor);
  return heldCount > 0 ? refuse('HAND_ON_NEEDED', { count: heldCount, person: person.name }, ['successorId']) : allow();
}

/** The part that can be said before a successor is named. */
export function mayDisablePerson(facts: Omit<PersonDisableFacts, 'successor' | 'isSuccessorNamed' | 'heldCount'>): Decision {
  const { actor, person, staff, today } = facts;
  const permitted = mayChangePerson(actor, person, 'person:disable');
  if (!permitted.allowed || !person) return permitted;
  if (person.id === actor.personId) return refuse('NOT_YOURSELF');
  if (!person.isActive) return refuse('PERSON_INACTIVE', { person: person.name });
  const governed = mayGovern(actor, facts, person);
  if (!governed.allowed) return governed;
  return isLastAdministrator(staff, person.id, today) ? refuse('LAST_ADMINISTRATOR', { person: person.name }) : allow();
}

function checkSuccessor(actor: Actor, person: Somebody, successor: Somebody | null): Decision {
  if (!successor || !(successor.id === actor.personId || canSeePerson(actor, successor))) {
    return refuse('NOT_FOUND', undefined, ['successorId']);
  }
  return successor.isActive && successor.id !== person.id
    ? allow()
    : refuse('SUCCESSOR_UNFIT', { person: successor.name }, ['successorId']);
}
