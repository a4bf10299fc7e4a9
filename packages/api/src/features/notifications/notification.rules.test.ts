import { describe, expect, test } from '@jest/globals';
import type { EventType } from '@shouwen/shared';
import type { TicketEventPayload } from '../tickets/ticket-event.rules.js';
import { type Circle, type NotificationKind, toldOf } from './notification.rules.js';

const PLACE: TicketEventPayload = {
  ...{ departmentId: 'team', assigneeId: 'per_worker', ownerId: 'per_owner', categoryId: null, customerId: 'cus_1' },
  ...{ stateId: 'sta_1', stateCategory: 'open', typeCode: 'repair', priority: 'normal', channel: 'phone' },
};
const circle: Circle = {
  watcherIds: [],
  membersOf: (id) => (id === 'team' ? ['per_worker', 'per_mate', 'per_actor'] : []),
};

const told = (type: EventType, details: Partial<TicketEventPayload> = {}) =>
  Object.fromEntries(toldOf({ type, actorId: 'per_actor', payload: { ...PLACE, ...details } }, circle));

describe('who is told (SYS-26)', () => {
  test.each<[string, EventType, Partial<TicketEventPayload>, Record<string, NotificationKind>]>([
    ['whom a ticket is handed to', 'ticket.assigned', { fromAssigneeId: null }, { per_worker: 'assigned' }],
    ['nobody, when whoever acts takes it', 'ticket.accepted', { assigneeId: 'per_actor', fromAssigneeId: null }, {}],
    [
      'the department in which it waits, but for who sent it',
      'ticket.assigned',
      { assigneeId: null, fromAssigneeId: 'per_actor', fromDepartmentId: 'desk' },
      { per_worker: 'queued', per_mate: 'queued' },
    ],
    ['whom it comes back to', 'ticket.returned', { fromDepartmentId: 'desk', fromAssigneeId: 'per_actor' }, { per_worker: 'returned' }],
    ['its owner, to tell the customer', 'ticket.solved', {}, { per_owner: 'solved' }],
    ['both when it is reopened', 'ticket.reopened', {}, { per_worker: 'reopened', per_owner: 'reopened' }],
    ['both of a note', 'message.internal_note', {}, { per_worker: 'note', per_owner: 'note' }],
    ['nobody of a step', 'ticket.state_changed', {}, {}],
  ])('%s', (_name, type, details, expected) => {
    expect(told(type, details)).toEqual(expected);
  });

  test('each once, by what concerns them most', () => {
    const own = { ownerId: 'per_worker' };
    expect(told('ticket.reopened', { ...own, fromAssigneeId: null })).toEqual({ per_worker: 'reopened' });
    expect(told('message.internal_note', own)).toEqual({ per_worker: 'note' });
    const around = { ...circle, watcherIds: ['per_worker', 'per_watcher', 'per_actor'] };
    const payload = { ...PLACE, ...own, mentionedIds: ['per_mate'] };
    expect(Object.fromEntries(toldOf({ type: 'message.internal_note', actorId: 'per_actor', payload }, around))).toEqual({
      ...{ per_mate: 'mentioned', per_worker: 'note', per_watcher: 'watched' },
    });
  });
});
