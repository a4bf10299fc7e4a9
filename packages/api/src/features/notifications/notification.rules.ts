import type { EventType } from '@shouwen/shared';
import type { TicketEventPayload } from '../tickets/ticket-event.rules.js';

/** What people are told of. Who is told of which, and how, is decided by the organisation, its departments and everybody for themselves. */
export const NOTIFICATION_KINDS = [
  'mentioned',
  'deadline',
  'assigned',
  'returned',
  'reopened',
  'solved',
  'customer',
  'note',
  'queued',
  'watched',
  'promise',
] as const;
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

/** An event of a ticket, as far as it concerns whom it is told. */
export interface TicketHappening {
  readonly type: EventType;
  readonly actorId: string | null;
  readonly payload: TicketEventPayload;
}

/** Whom a ticket could concern besides those its event names. */
export interface Circle {
  /** Active people who work in a department, mainly or part-time. */
  membersOf(departmentId: string): readonly string[];
  /** Who watches the ticket. */
  readonly watcherIds: readonly string[];
}

/** Who is told of an event, each once and by what concerns them most; nobody is told of what they did themselves. */
export function toldOf(event: TicketHappening, circle: Circle): ReadonlyMap<string, NotificationKind> {
  const told = new Map<string, NotificationKind>();
  // A new version of the workflow is no news of the matter itself.
  if (event.type === 'ticket.workflow_moved') return told;
  for (const [kind, personIds] of concerned(event, circle))
    for (const id of personIds) if (id !== null && id !== event.actorId && !told.has(id)) told.set(id, kind);
  return told;
}

type Concerned = readonly [NotificationKind, readonly (string | null)[]];

function concerned({ type, payload }: TicketHappening, circle: Circle): readonly Concerned[] {
  const { assigneeId, ownerId, departmentId } = payload;
  const handed = type === 'ticket.returned' ? 'returned' : 'assigned';
  const responsible = [assigneeId, ownerId];
  return [
    ['mentioned', payload.mentionedIds ?? []],
    ['reopened', type === 'ticket.reopened' ? responsible : []],
    [handed, isNewlyAssigned(type, payload) ? [assigneeId] : []],
    ['solved', type === 'ticket.solved' ? [ownerId] : []],
    ['customer', type === 'message.inbound_public' ? responsible : []],
    ['note', type === 'message.internal_note' ? responsible : []],
    [handed === 'returned' ? handed : 'queued', isWaiting(type, payload) ? circle.membersOf(departmentId) : []],
    ['watched', circle.watcherIds],
  ];
}

function isNewlyAssigned(type: EventType, { assigneeId, fromAssigneeId }: TicketEventPayload): boolean {
  return assigneeId !== null && (fromAssigneeId !== undefined || type === 'ticket.created');
}

/** It has come to a department, and nobody there has it yet. */
function isWaiting(type: EventType, { assigneeId, fromAssigneeId, fromDepartmentId }: TicketEventPayload): boolean {
  const hasCome = type === 'ticket.created' || fromDepartmentId !== undefined || fromAssigneeId !== undefined;
  return assigneeId === null && hasCome;
}
