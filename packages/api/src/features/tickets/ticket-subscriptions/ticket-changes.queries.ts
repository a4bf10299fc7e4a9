import { holds } from '../../../kernel/actor.js';
import type { Ctx } from '../../../platform/context.js';
import type { StoredEvent } from '../../../platform/events/stored-event.js';
import { eventsOf } from '../../../platform/graphql/events-of.js';
import { forbidden } from '../../../platform/graphql/request-error.js';
import { staff } from '../../people/index.js';
import { byId } from '../ticket.queries.js';
import { canSeeTicket } from '../ticket-access.rules.js';
import { ticketEventPayload } from '../ticket-event.rules.js';
import { allOf, ticketsVisibleTo } from '../ticket-scope.queries.js';
import { type TicketSight, ticketSight } from '../ticket-sight.queries.js';
import { actorName } from '../timeline/timeline.rules.js';

export type { StoredEvent } from '../../../platform/events/stored-event.js';

/** Whether the actor may see a ticket as the database holds it now. */
export async function isTicketVisible(ctx: Ctx, id: string): Promise<boolean> {
  const where = allOf([byId(id), ticketsVisibleTo(ctx.actor)]);
  const rows = await ctx.db.read.rows(`select 1 from ticket t where ${where.sql}`, where.params);
  return rows.length > 0;
}

/** Looked up once for everybody who listens to an event, not once for each: an organisation leaves its screens open. */
const sights = new WeakMap<StoredEvent, Promise<TicketSight>>();

function sightOf(ctx: Ctx, event: StoredEvent): Promise<TicketSight> {
  const known = sights.get(event) ?? ticketSight(ctx.db.read, [event.subjectId]);
  sights.set(event, known);
  return known;
}

/** Whether the actor may hear of this event. Mostly the event itself says so; otherwise it is judged by where the ticket stands. */
async function mayHearOf(ctx: Ctx, event: StoredEvent): Promise<boolean> {
  const payload = ticketEventPayload(event.payload);
  if (!payload || !holds(ctx.actor, 'ticket:read')) return false;
  if (canSeeTicket(ctx, { ...payload, ownerDepartmentId: '', isParticipant: false })) return true;
  return (await sightOf(ctx, event))(ctx.actor, event.subjectId);
}

/** What a change says of itself. */
export interface TicketChangeView {
  readonly ticketId: string;
  readonly eventId: string;
  readonly type: string;
  readonly at: Date;
  readonly actorName: string;
}

/** An event as the caller may hear of it now: rights may have gone since it was let through. */
export async function changeOf(ctx: Ctx, event: StoredEvent): Promise<TicketChangeView> {
  if (!(await mayHearOf(ctx, event))) throw forbidden();
  const name = actorName({ people: await staff.of(ctx), language: ctx.language }, event);
  return { ticketId: event.subjectId, eventId: event.id, type: event.type, at: event.at, actorName: name };
}

/** Events of tickets the actor may see, of one ticket or of all, until the caller goes away. */
export function ticketChangesFor(ctx: Ctx, ticketId: string | null): AsyncIterable<StoredEvent> {
  const source = eventsOf(ctx, (event) => event.subjectType === 'ticket' && (ticketId === null || event.subjectId === ticketId));
  return keepIf(source, (event) => mayHearOf(ctx, event));
}

/** Written out, because an async generator that waits for its source cannot be ended before the next value arrives. */
function keepIf<T>(source: AsyncIterable<T>, keep: (value: T) => Promise<boolean>): AsyncIterableIterator<T> {
  const values = source[Symbol.asyncIterator]();
  return {
    async next() {
      for (;;) {
        const result = await values.next();
        if (result.done || (await keep(result.value))) return result;
      }
    },
    async return() {
      await values.return?.();
      return { done: true, value: undefined };
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
