import type { EventType } from '@shouwen/shared';
import type { Subscriber } from '../../platform/feature.js';
import { recordFacts } from './record-facts.js';

/** What can change a figure; internal notes cannot. */
const TYPES: readonly EventType[] = [
  'ticket.created',
  'ticket.accepted',
  'ticket.assigned',
  'ticket.returned',
  'ticket.handed_on',
  'ticket.state_changed',
  'ticket.workflow_moved',
  'ticket.solved',
  'ticket.reopened',
  'ticket.closed',
  'ticket.edited',
  'ticket.voided',
  'ticket.merged',
  'ticket.unmerged',
  'message.outbound_public',
];

export const onTicketEvent: Subscriber = {
  name: 'kpis.record-facts',
  types: TYPES,
  handle: (ctx, event) => recordFacts(ctx, [event.subjectId]),
  // Facts come from the whole history, so many events of a ticket are one computation.
  handleMany: (ctx, events) => recordFacts(ctx, [...new Set(events.map((event) => event.subjectId))]),
};
