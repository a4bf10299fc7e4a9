import { expect, test } from '@jest/globals';
import { type TicketEventAfter, ticketEventOf, ticketEventPayload } from './ticket-event.rules.js';

const before: TicketEventAfter = {
  departmentId: 'desk',
  assigneeId: 'ann',
  stateId: 'a',
  stateCategory: 'new',
  typeCode: 'complaint',
  priority: 'normal',
  channel: 'phone',
  ownerId: 'ann',
  categoryId: null,
  customerId: 'c',
};

test('an event says what changed, and nothing about what did not', () => {
  const after: TicketEventAfter = { ...before, departmentId: 'team', assigneeId: null };
  expect(ticketEventOf(before, after, { isOutcome: true })).toEqual({
    ...after,
    fromDepartmentId: 'desk',
    fromAssigneeId: 'ann',
    isOutcome: true,
  });
});

test('from nobody is a change, too', () => {
  expect(ticketEventOf({ ...before, assigneeId: null }, before)).toEqual({ ...before, fromAssigneeId: null });
});

test('a first event has no before', () => {
  expect(ticketEventOf(null, before)).toEqual(before);
});

test('what is read back is a ticket event, or nothing', () => {
  expect(ticketEventPayload(JSON.parse(JSON.stringify(before)))).toEqual(before);
  expect(ticketEventPayload({ name: 'after-sales' })).toBeNull();
  expect(ticketEventPayload(null)).toBeNull();
});
