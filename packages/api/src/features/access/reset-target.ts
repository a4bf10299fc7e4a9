import { done, type Outcome, refused } from '../../kernel/outcome.js';
import type { Ctx } from '../../platform/context.js';
import type { PersonRow } from '../people/index.js';
import { actorOf } from './actor.rules.js';
import { organisationOf } from './organisation.js';
import { canResetSignIn } from './reset-sign-in.rules.js';

/** The person whose sign-in the caller may reset. */
export async function resetTarget(ctx: Ctx, personId: string): Promise<Outcome<PersonRow>> {
  const organisation = await organisationOf(ctx);
  const person = organisation.staff.find(personId);
  const target = person && {
    ...person,
    permissions: [...actorOf(organisation, person, { sessionId: '' }).reach.keys()],
  };
  const decision = canResetSignIn(ctx.actor, target ?? null);
  if (!decision.allowed || !person) return refused(decision.allowed ? { code: 'NOT_FOUND' } : decision.refusal);
  return done(person);
}
