import { reachesDepartment } from '../../kernel/actor.js';
import { allow, refuse } from '../../kernel/decision.js';
import type { Explainer } from '../../platform/explainer.js';
import { staff } from './person.queries.js';
import { canSeePerson } from './person-access.rules.js';

/** Why somebody may do something to a person or not. */
export const explainPerson: Explainer = {
  prefix: 'per',
  nouns: ['person', 'role', 'session', 'permission'],
  read: 'person:read',
  async load(ctx, id) {
    const person = (await staff.of(ctx)).find(id);
    if (!person) return null;
    return {
      label: person.name,
      departmentId: person.departmentId,
      fields: ['person.email', 'person.phone'],
      judge: (actor, permission) => {
        const isReached =
          permission === 'person:read' ? canSeePerson(actor, person) : reachesDepartment(actor, permission, person.departmentId);
        return { isReached, decision: isReached ? allow() : refuse('OUT_OF_REACH') };
      },
    };
  },
};
