import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { findRow, insertRows } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { noteLook } from '../../../platform/looks/note-look.js';
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

/** Writes down who has the contact data of a colleague shown in full, and why (SEC-12, SEC-13). The data itself is in no log. */
export async function personReveal(ctx: Ctx, { personId, reason }: PersonRevealRequest): Promise<Outcome<{ revealId: string }>> {
  const [minutes, people] = await Promise.all([setting(ctx, revealMinutes), staff.of(ctx)]);
  const person = people.find(personId) ?? null;
  return runCommand(ctx, async (tx) => {
    const permitted = mayRevealPerson(ctx.actor, person);
    const viewerId = ctx.actor.personId;
    if (!permitted.allowed) return refused(permitted.refusal);
    if (!person || viewerId === null) return refused({ code: 'NOT_ALLOWED' });
    const revealedAt = ctx.clock.now();
    const shownUntil = new Date(revealedAt.getTime() + minutes * 60_000);
    const id = newId('prv', revealedAt);
    await insertRows(tx, PersonRevealEntity, [{ id, personId, viewerId, reason: reason.trim(), revealedAt, shownUntil }]);
    await recordEvent(tx, ctx, {
      type: 'person.revealed',
      subject: { type: 'person_reveal', id, seq: 1 },
      departmentId: person.departmentId,
      payload: { personId },
    });
    return done({ revealId: id });
  });
}

/** What was revealed; null once its time is over, also for a repeated request. */
export async function revealedPerson(ctx: Ctx, revealId: string): Promise<(PersonRow & { readonly shownUntil: Date }) | null> {
  const reveal = await findRow(ctx.db.read, PersonRevealEntity, { id: revealId, viewerId: ctx.actor.personId ?? '' });
  if (!reveal || reveal.shownUntil <= ctx.clock.now()) return null;
  const person = (await staff.of(ctx)).find(reveal.personId);
  if (!person) return null;
  noteLook(ctx, { objectType: 'person', objectId: person.id, kind: 'revealed' });
  return { ...person, shownUntil: reveal.shownUntil };
}
