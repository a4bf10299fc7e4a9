import type { Ctx } from '../../../platform/context.js';
import type { StoredEvent } from '../../../platform/events/stored-event.js';
import type { Subscriber } from '../../../platform/feature.js';
import { ticketEventPayload } from '../../tickets/index.js';
import { drainAll, drainFor, drainQueue } from '../assign/drain.js';
import { routingBook } from '../routing-book.queries.js';
import { keepWaiting } from './keep-waiting.js';
import { sortAnew } from './sort-anew.js';
import { concernOf } from './ticket-concern.rules.js';

/** A ticket that begins to wait, changes while it waits, or leaves somebody with more room. */
export const followTickets: Subscriber = {
  name: 'routing.follow-tickets',
  types: /^ticket\./,
  async handle(ctx, event) {
    const payload = event.subjectType === 'ticket' ? ticketEventPayload(event.payload) : null;
    if (!payload || (await routingBook.of(ctx)).queues.length === 0) return;
    const { mayWait, freedId } = concernOf(event.type, payload);
    const queueId = mayWait ? await keepWaiting(ctx, event.subjectId, event.at) : null;
    if (queueId) await drainQueue(ctx, queueId);
    if (freedId) await drainFor(ctx, freedId);
  },
};

/** Somebody came. */
export const followPresence: Subscriber = {
  name: 'routing.follow-presence',
  types: ['person.presence_changed'],
  async handle(ctx, event) {
    const { personId, state } = Object(event.payload);
    if (state === 'online') await drainFor(ctx, String(personId));
  },
};

/** Queues, limits or shares are other ones. */
export const followRouting: Subscriber = {
  name: 'routing.follow-routing',
  types: ['routing_queue.set', 'routing_queue.moved', 'routing_workload.set', 'routing_agent.set', 'playbook.applied'],
  async handle(ctx: Ctx, event: StoredEvent) {
    if (event.type === 'routing_agent.set') return drainFor(ctx, String(Object(event.payload).personId));
    if (event.type !== 'routing_workload.set') await sortAnew(ctx);
    await drainAll(ctx);
  },
};
