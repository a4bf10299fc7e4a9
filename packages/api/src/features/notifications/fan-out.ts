import type { Ctx } from '../../platform/context.js';
import type { StoredEvent } from '../../platform/events/stored-event.js';
import type { Subscriber } from '../../platform/feature.js';
import { actorsOf } from '../access/index.js';
import { escalationPayload } from '../escalations/index.js';
import { staff } from '../people/index.js';
import { ticketEventPayload, ticketSight, watchersOf } from '../tickets/index.js';
import { waysFor } from './chosen-ways.js';
import { type Circle, type NotificationKind, toldOf } from './notification.rules.js';
import { type NewNotification, putNotifications } from './notification-rows.js';

/** Tells people of what happened to tickets, after it is committed: whoever acts never waits for it, however many are told. */
export const fanOut: Subscriber = {
  name: 'notifications.fan-out',
  types: /^(ticket|message)\./,
  handle: (ctx, event) => tellOf(ctx, [event]),
  handleMany: tellOf,
};

async function tellOf(ctx: Ctx, events: readonly StoredEvent[]): Promise<void> {
  await deliver(ctx, await meant(ctx, events));
}

/** Tells those whom the ladder of a clock reached (SLA-21). */
export const fanOutEscalations: Subscriber = {
  name: 'notifications.escalations',
  types: ['escalation.told'],
  async handle(ctx, event) {
    const told = escalationPayload(event.payload);
    const found = told?.personIds.map((personId) => ({ personId, kind: 'deadline' as const, ticketId: told.ticketId, event }));
    await deliver(ctx, found ?? []);
  },
};

/** Nobody is told of what they could not look at. */
async function deliver(ctx: Ctx, found: readonly Meant[]): Promise<void> {
  if (found.length === 0) return;
  const sees = await ticketSight(ctx.db.read, [...new Set(found.map(({ ticketId }) => ticketId))]);
  const actorFor = await actorsOf(ctx);
  const seen = found.filter(({ personId, ticketId }) => {
    const actor = actorFor(personId);
    return actor !== null && sees(actor, ticketId);
  });
  const ways = await waysFor(ctx, [...new Set(seen.map(({ personId }) => personId))]);
  await putNotifications(
    ctx,
    seen.map(rowOf).flatMap((row) => ways(row) ?? []),
  );
}

interface Meant {
  readonly personId: string;
  readonly kind: NotificationKind;
  readonly ticketId: string;
  readonly event: StoredEvent;
}

async function meant(ctx: Ctx, events: readonly StoredEvent[]): Promise<Meant[]> {
  const circle = await circleOf(ctx);
  const watchers = await watchersOf(ctx.db.read, [...new Set(events.map(({ subjectId }) => subjectId))]);
  return events.flatMap((event) => {
    const payload = ticketEventPayload(event.payload);
    if (!payload) return [];
    const told = toldOf(
      { type: event.type, actorId: event.actorId, payload },
      {
        ...circle,
        watcherIds: watchers.get(event.subjectId) ?? [],
      },
    );
    return [...told].map(([personId, kind]) => ({ personId, kind, ticketId: event.subjectId, event }));
  });
}

async function circleOf(ctx: Ctx): Promise<Pick<Circle, 'membersOf'>> {
  const people = await staff.of(ctx);
  return {
    membersOf: (departmentId) => [...people.membersOf(departmentId), ...people.partTimersOf(departmentId)].map(({ id }) => id),
  };
}

function rowOf({ personId, kind, ticketId, event }: Meant): NewNotification {
  return {
    ...{ personId, kind, eventId: event.id, ticketId, actorId: event.actorId, at: event.at },
    ...{ isListed: true, mailDueAt: null },
  };
}
