import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { noteLook } from '../../../platform/looks/note-look.js';
import { openReveal, recordReveal } from '../../../platform/looks/reveal.js';
import { setting } from '../../../platform/settings/setting.js';
import { staff } from '../person.queries.js';
import { mayRevealPerson } from '../person-access.rules.js';
import { revealMinutes } from '../reveal.settings.js';
import type { PersonRow } from '../staff.rules.js';
import { PersonRevealEntity } from './person-reveal.entity.js';

export interface PersonRevealRequest {
  readonly personId: string;
  readonly reason: string;
}

/** Opens the contact data of a colleague to the caller for a while (SEC-12). */
export async function personReveal(ctx: Ctx, { personId, reason }: PersonRevealRequest): Promise<Outcome<{ revealId: string }>> {
  const [minutes, people] = await Promise.all([setting(ctx, revealMinutes), staff.of(ctx)]);
  const person = people.find(personId) ?? null;
  return runCommand(ctx, async (tx) => {
    const permitted = mayRevealPerson(ctx.actor, person);
    const viewerId = ctx.actor.personId;
    if (!permitted.allowed) return refused(permitted.refusal);
    if (!person || viewerId === null) return refused({ code: 'NOT_ALLOWED' });
    const event = {
      type: 'person.revealed',
      subjectType: 'person_reveal',
      departmentId: person.departmentId,
      payload: { personId },
    } as const;
    const ids = { personId, viewerId };
    return done(await recordReveal(tx, ctx, { entity: PersonRevealEntity, prefix: 'prv', event, ids, reason, minutes }));
  });
}

/** What was revealed; null once its time is over, also for a repeated request. */
export async function revealedPerson(ctx: Ctx, revealId: string): Promise<(PersonRow & { readonly shownUntil: Date }) | null> {
  const reveal = await openReveal(ctx, PersonRevealEntity, { id: revealId, viewerId: ctx.actor.personId ?? '' });
  const person = reveal && (await staff.of(ctx)).find(reveal.personId);
  if (!person) return null;
  noteLook(ctx, { objectType: 'person', objectId: person.id, kind: 'revealed' });
  return { ...person, shownUntil: reveal.shownUntil };
}
