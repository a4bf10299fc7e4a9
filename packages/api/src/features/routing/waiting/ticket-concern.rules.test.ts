import { expect, test } from '@jest/globals';
import { type Concern, concernOf } from './ticket-concern.rules.js';

type Told = Parameters<typeof concernOf>[1];

test.each<[string, string, Told, Concern]>([
  ['registered for oneself', 'ticket.created', { assigneeId: 'a', stateCategory: 'open' }, { mayWait: false, freedId: null }],
  ['registered for a department', 'ticket.created', { assigneeId: null, stateCategory: 'new' }, { mayWait: true, freedId: null }],
  ['passed on', 'ticket.assigned', { assigneeId: null, stateCategory: 'open', fromAssigneeId: 'a' }, { mayWait: true, freedId: 'a' }],
  ['taken on', 'ticket.accepted', { assigneeId: 'a', stateCategory: 'open', fromAssigneeId: null }, { mayWait: true, freedId: null }],
  ['solved', 'ticket.resolved', { assigneeId: 'a', stateCategory: 'solved', fromStateCategory: 'open' }, { mayWait: false, freedId: 'a' }],
  [
    'sorted while it waits',
    'ticket.edited',
    { assigneeId: null, stateCategory: 'open', fromPriority: 'low' },
    { mayWait: true, freedId: null },
  ],
  ['less pressing', 'ticket.edited', { assigneeId: 'a', stateCategory: 'open', fromPriority: 'urgent' }, { mayWait: false, freedId: 'a' }],
  [
    'void while it waited',
    'ticket.voided',
    { assigneeId: null, stateCategory: 'void', fromStateCategory: 'open' },
    { mayWait: true, freedId: null },
  ],
  ['noted', 'ticket.noted', { assigneeId: 'a', stateCategory: 'open' }, { mayWait: false, freedId: null }],
])('a ticket that is %s', (_, type, told, concern) => {
  expect(concernOf(type, told)).toEqual(concern);
});
