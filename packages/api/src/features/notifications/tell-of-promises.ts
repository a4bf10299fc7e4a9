import type { Ctx } from '../../platform/context.js';
import type { StoredEvent } from '../../platform/events/stored-event.js';
import type { Subscriber } from '../../platform/feature.js';
import { actorsOf } from '../access/index.js';
import { ticketSight } from '../tickets/index.js';
import { waysFor } from './chosen-ways.js';
import { putNotifications } from './notification-rows.js';

interface Told {
  readonly ticketId: string;
  readonly holderId: string;
}

/** Tells whoever sees to a promise that its time is near or has passed, as long as they may look at its ticket (OUT-13). */
export const tellOfPromises: Subscriber = {
  name: 'notifications.tell-of-promises',
  types: ['ticket.promise_warned', 'ticket.promise_missed'],
  async handle(ctx: Ctx, { id: eventId, at, payload }: StoredEvent): Promise<void> {
    const { ticketId, holderId: personId } = payload as Told;
    const [sees, actorFor] = [await ticketSight(ctx.db.read, [ticketId]), await actorsOf(ctx)];
    const actor = actorFor(personId);
    if (actor === null || !sees(actor, ticketId)) return;
    const ways = await waysFor(ctx, [personId]);
    const row = { personId, kind: 'promise' as const, eventId, ticketId, actorId: null, at, isListed: true, mailDueAt: null };
    const told = ways(row);
    if (told) await putNotifications(ctx, [told]);
  },
};
