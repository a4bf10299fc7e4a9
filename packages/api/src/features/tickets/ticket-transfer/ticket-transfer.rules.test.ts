import { describe, expect, test } from '@jest/globals';
import type { Permission } from '@shouwen/shared';
import { settingFor, ticketWith } from '../../../testing/rule-setting.js';
import { planTicketTransfer, type TransferAsked } from './ticket-transfer.rules.js';

const SEES_ALL: readonly Permission[] = ['department:read', 'person:read'];
const ann = settingFor({ own: ['ticket:transfer'], everywhere: SEES_ALL });
const asked = (wish: Partial<TransferAsked>): TransferAsked => ({ departmentId: 'team', assigneeId: null, reason: 'why', ...wish });

describe('where a ticket may go', () => {
  test.each<[string, Partial<TransferAsked>, string]>([
    ['to a department', {}, 'ok'],
    ['to a person in it', { assigneeId: 'bob' }, 'ok'],
    ['to a person below it', { assigneeId: 'cat' }, 'ok'],
    ['to a colleague who works in the same department part of the time (STF-66)', { departmentId: 'desk', assigneeId: 'bob' }, 'ok'],
    ['not to a colleague of another department', { departmentId: 'desk', assigneeId: 'cat' }, 'ASSIGNEE_NOT_IN_DEPARTMENT'],
    ['not to where it is', { departmentId: 'desk' }, 'SAME_DEPARTMENT'],
    ['not to who has it', { departmentId: 'desk', assigneeId: 'ann' }, 'SAME_DEPARTMENT'],
    ['not to a person who works elsewhere', { departmentId: 'crew', assigneeId: 'bob' }, 'ASSIGNEE_NOT_IN_DEPARTMENT'],
    ['not to a person who left', { assigneeId: 'gone' }, 'ASSIGNEE_NOT_IN_DEPARTMENT'],
    ['not to an unknown person', { assigneeId: 'nobody' }, 'NOT_FOUND'],
    ['not to an unknown department', { departmentId: 'nowhere' }, 'NOT_FOUND'],
    ['not to an archived department', { departmentId: 'old' }, 'DEPARTMENT_ARCHIVED'],
  ])('%s', (_, wish, expected) => {
    const decision = planTicketTransfer(ann, ticketWith({ hopCount: 0 }), asked(wish));
    expect(decision.allowed ? 'ok' : decision.refusal.code).toBe(expected);
  });

  test('a department or person out of sight does not exist', () => {
    const blind = settingFor({ own: ['ticket:transfer'] });
    const half = settingFor({ own: ['ticket:transfer'], everywhere: ['department:read'] });
    expect(planTicketTransfer(blind, ticketWith({ hopCount: 0 }), asked({}))).toMatchObject({
      refusal: { code: 'NOT_FOUND', field: ['departmentId'] },
    });
    expect(planTicketTransfer(half, ticketWith({ hopCount: 0 }), asked({ assigneeId: 'bob' }))).toMatchObject({
      refusal: { code: 'NOT_FOUND', field: ['assigneeId'] },
    });
  });
});

test('TKT-22, TKT-23: the way back is remembered, acceptance starts anew, owner and number are not touched', () => {
  const decision = planTicketTransfer(ann, ticketWith({ hopCount: 2 }), asked({ assigneeId: 'bob' }));
  expect(decision).toMatchObject({
    allowed: true,
    plan: {
      type: 'ticket.assigned',
      changes: {
        stateId: 'complaint.REGISTERED',
        stateCategory: 'new',
        phase: 0,
        departmentId: 'team',
        assigneeId: 'bob',
        acceptedAt: null,
        cameFrom: [{ departmentId: 'desk', assigneeId: 'ann' }],
        hopCount: 3,
      },
      texts: { reason: 'why' },
    },
  });
});

test.each([
  ['not to somebody without the certificate that the work asks for', 'bob', 'CERTIFICATE_MISSING'],
  ['to somebody who holds it', 'cat', 'ok'],
])('STF-11: %s', (_, assigneeId, expected) => {
  const decision = planTicketTransfer(ann, ticketWith({ typeId: 'repair', hopCount: 0 }), asked({ assigneeId }));
  expect(decision.allowed ? 'ok' : decision.refusal.code).toBe(expected);
});

test('a service ticket that is passed on is dispatched (ledger 4.2)', () => {
  const decision = planTicketTransfer(ann, ticketWith({ stateId: 'service.CLASSIFIED', hopCount: 0 }), asked({}));
  expect(decision).toMatchObject({ plan: { changes: { stateId: 'service.DISPATCHED', stateCategory: 'open' } } });
});

test('a ticket that wanders for ever forgets its oldest stops', () => {
  const cameFrom = Array.from({ length: 50 }, (_, n) => ({ departmentId: `d${n}`, assigneeId: null }));
  const decision = planTicketTransfer(ann, ticketWith({ cameFrom, hopCount: 50 }), asked({}));
  const stops = decision.allowed ? decision.plan.changes.cameFrom : [];
  expect([stops?.length, stops?.[0]?.departmentId]).toEqual([50, 'd1']);
});
