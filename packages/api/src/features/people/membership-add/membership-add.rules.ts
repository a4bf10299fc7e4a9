import { type Actor, reachesDepartment } from '../../../kernel/actor.js';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { isBackwards, overlaps, type Period } from '../../../kernel/period.js';
import { mayChangePerson, mayGovern, type Organisation } from '../person-access.rules.js';
import type { PersonRow } from '../staff.rules.js';

export interface MembershipRow extends Period {
  readonly id: string;
  readonly departmentId: string;
  readonly isPrimary: boolean;
}

export interface MembershipAddFacts extends Organisation {
  readonly actor: Actor;
  readonly person: Pick<PersonRow, 'id' | 'name' | 'departmentId' | 'isActive'> | null;
  readonly memberships: readonly MembershipRow[];
}

export interface MembershipAsked {
  readonly departmentId: string;
  readonly isPrimary: boolean;
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** Whether somebody may work there from then on: beside their main department, or as their new main one (STF-66). */
export function planMembershipAdd(facts: MembershipAddFacts, asked: MembershipAsked): Decision {
  const { actor, person } = facts;
  const permitted = mayChangePerson(actor, person, 'person:update');
  if (!permitted.allowed || !person) return permitted;
  if (!person.isActive) return refuse('PERSON_INACTIVE', { person: person.name });
  const place = checkPlace(facts, asked, person.name);
  // With the main department moves what the roles reach.
  return place.allowed && asked.isPrimary ? mayGovern(actor, facts, { id: person.id, departmentId: asked.departmentId }) : place;
}

function checkPlace(facts: MembershipAddFacts, asked: MembershipAsked, name: string): Decision {
  const department = facts.tree.find(asked.departmentId);
  if (!department || !reachesDepartment(facts.actor, 'person:update', department.id))
    return refuse('NOT_FOUND', undefined, ['departmentId']);
  if (department.isArchived) return refuse('DEPARTMENT_ARCHIVED', undefined, ['departmentId']);
  if (isBackwards(asked) || (asked.isPrimary && asked.endsOn !== null)) return refuse('PERIOD_BACKWARDS', undefined, ['endsOn']);
  return isThere(facts, asked) ? refuse('MEMBER_ALREADY', { person: name, department: department.name }, ['departmentId']) : allow();
}

/** A part-time place that becomes the main one is no clash: the one ends as the other begins. */
function isThere({ memberships }: MembershipAddFacts, asked: MembershipAsked): boolean {
  return memberships.some(
    (known) => known.departmentId === asked.departmentId && overlaps(known, asked) && (known.isPrimary || !asked.isPrimary),
  );
}
