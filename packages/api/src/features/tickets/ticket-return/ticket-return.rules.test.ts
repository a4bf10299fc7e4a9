import { expect, test } from '@jest/globals';
import { settingFor, ticketWith } from '../../../testing/rule-setting.js';
import { planTicketReturn } from './ticket-return.rules.js';

const bob = settingFor({ personId: 'bob', departmentId: 'team', own: ['ticket:return'] });
const toReturn = { departmentId: 'team', assigneeId: 'bob', returnCount: 1 };

test.each([
  ['to the department and person it came from', { departmentId: 'desk', assigneeId: 'ann' }, 'ann'],
  ['to the department alone when nobody had it there', { departmentId: 'desk', assigneeId: null }, null],
  ['to the department alone when the person has left it', { departmentId: 'desk', assigneeId: 'cat' }, null],
  ['to the department alone when the person has left', { departmentId: 'company', assigneeId: 'gone' }, null],
])('goes back %s', (_, stop, assigneeId) => {
  const first = { departmentId: 'company', assigneeId: null };
  const decision = planTicketReturn(bob, ticketWith({ ...toReturn, cameFrom: [first, stop] }), 'not ours');
  expect(decision).toMatchObject({
    plan: {
      type: 'ticket.returned',
      changes: { departmentId: stop.departmentId, assigneeId, acceptedAt: null, cameFrom: [first], returnCount: 2 },
      texts: { reason: 'not ours' },
    },
  });
});

test('a department that was archived in the meantime takes nothing back', () => {
  const decision = planTicketReturn(bob, ticketWith({ ...toReturn, cameFrom: [{ departmentId: 'old', assigneeId: null }] }), 'why');
  expect(decision).toMatchObject({ refusal: { code: 'DEPARTMENT_ARCHIVED' } });
});
