import type { Permission } from '@shouwen/shared';
import { type Actor, reachesDepartment } from '../../../kernel/actor.js';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import type { Ctx } from '../../../platform/context.js';
import type { Explainer } from '../../../platform/explainer.js';
import {
  canSeePerson,
  mayAssessPerson,
  mayChangePerson,
  mayDisablePerson,
  mayEnable,
  mayRevealPerson,
  type PersonRow,
} from '../../people/index.js';
import { actorOf, type Organisation } from '../actor.rules.js';
import { organisationOf } from '../organisation.js';
import { canResetSignIn } from '../reset-sign-in.rules.js';
import { planViewAs } from '../view-as.rules.js';

interface Asked {
  readonly ctx: Ctx;
  readonly organisation: Organisation;
  readonly actor: Actor;
  readonly person: PersonRow;
}

/** The rule that guards each right to somebody: reach, whom one may govern, the last administrator. Others are judged by their reach alone. */
const RULES: { readonly [permission in Permission]?: (asked: Asked) => Decision<unknown> } = {
  'person:update': ({ actor, person }) => mayChangePerson(actor, person, 'person:update'),
  'person:assess': ({ actor, person }) => mayAssessPerson(actor, person),
  'person:reveal': ({ actor, person }) => mayRevealPerson(actor, person),
  'person:disable': ({ ctx, organisation, actor, person }) =>
    person.isActive ? mayDisablePerson({ ...organisation, actor, person }) : mayEnable({ ...ctx, actor }, organisation, person),
  'person:view-as': ({ organisation, actor, person }) => planViewAs(organisation, actor, person.id),
  'sign-in:reset': ({ organisation, actor, person }) => {
    const permissions = [...actorOf(organisation, person, { sessionId: '' }).reach.keys()];
    return canResetSignIn(actor, { ...person, permissions });
  },
};

/** Why somebody may do something to a person or not. */
export const explainPerson: Explainer = {
  prefix: 'per',
  nouns: ['person', 'role', 'session', 'permission', 'sign-in'],
  read: 'person:read',
  async load(ctx, id) {
    const organisation = await organisationOf(ctx);
    const person = organisation.staff.find(id);
    if (!person) return null;
    return {
      label: person.name,
      departmentId: person.departmentId,
      fields: ['person.email', 'person.phone'],
      judge: (actor, permission) => {
        const isReached =
          permission === 'person:read' ? canSeePerson(actor, person) : reachesDepartment(actor, permission, person.departmentId);
        const byReach = isReached ? allow() : refuse('OUT_OF_REACH');
        return { isReached, decision: (isReached && RULES[permission]?.({ ctx, organisation, actor, person })) || byReach };
      },
    };
  },
};
