/** Every kind of event the log may hold, `noun.past` (catalogue section 2). */
export const EVENT_TYPES = [
  'playbook.applied',
  'session.started',
  'session.ended',
  'api_token.created',
  'api_token.revoked',
  'person.created',
  'person.language_changed',
  'department.created',
  'department.moved',
  'customer.created',
  'ticket.created',
  'ticket.accepted',
  'ticket.assigned',
  'ticket.returned',
  'ticket.state_changed',
  'ticket.solved',
  'ticket.reopened',
  'ticket.closed',
  'message.internal_note',
  'message.outbound_public',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];
