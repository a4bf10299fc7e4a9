import type { Actor } from '../../kernel/actor.js';
import type { Ctx } from '../../platform/context.js';
import { actorOf } from './actor.rules.js';
import { organisationOf } from './organisation.js';

/** Somebody as the actor they would be if they came in now; null who could not. For what is done towards people who are not here. */
export async function actorsOf(ctx: Pick<Ctx, 'db' | 'clock'>): Promise<(personId: string) => Actor | null> {
  const organisation = await organisationOf(ctx);
  const known = new Map<string, Actor | null>();
  return (personId) => {
    const earlier = known.get(personId);
    if (earlier !== undefined) return earlier;
    const person = organisation.staff.find(personId);
    const actor = person?.isActive ? actorOf(organisation, person, { sessionId: '' }) : null;
    known.set(personId, actor);
    return actor;
  };
}
