import { describe, expect, test } from '@jest/globals';
import type { EventType } from '@shouwen/shared';
import type { TicketEventPayload } from '../tickets/ticket-event.rules.js';
import type { Trigger } from './automation.rules.js';
import { dueAfter, happeningsOf, setsGoing, waitAfter } from './trigger.rules.js';

const AFTER: Trigger = {
  ...{ kind: 'after', events: [], seconds: 7200, hours: 'calendar', states: ['WAIT'], isQuiet: false, at: null, isWorkdays: false },
};
const STANDING: TicketEventPayload = {
  ...{ departmentId: 'dep_1', assigneeId: null, stateId: 'sta_1', stateCategory: 'open', typeCode: 'repair', priority: 'normal' },
  ...{ channel: 'phone', ownerId: 'per_1', categoryId: null, customerId: 'cus_1' },
};
const payload = (said: Partial<TicketEventPayload> = {}): TicketEventPayload => ({ ...STANDING, ...said });
const [WAIT, OPEN, CLOSED] = [
  { code: 'WAIT', category: 'waiting_customer' },
  { code: 'OPEN', category: 'open' },
  { code: 'DONE', category: 'closed' },
] as const;

describe('what sets rules going', () => {
  test.each<[EventType, Partial<TicketEventPayload>, readonly string[]]>([
    ['ticket.created', {}, ['created']],
    ['ticket.created', { assigneeId: 'per_1' }, ['created', 'assigned']],
    ['ticket.assigned', { fromDepartmentId: 'dep_2', fromStateId: 'sta_2' }, ['state_changed', 'department_changed']],
    ['ticket.assigned', { fromAssigneeId: null, assigneeId: 'per_2' }, ['assigned']],
    ['ticket.returned', { fromAssigneeId: 'per_2' }, ['returned']],
    ['message.outbound_public', { isOutcome: true }, ['reply', 'outcome_told']],
    ['contact.attempted', { contact: { direction: 'out', result: 'busy', durationSeconds: null } }, ['contact_logged']],
    ['message.internal_note', {}, []],
    ['ticket.automated', {}, []],
  ])('%s with %j says %j', (type, said, expected) => {
    expect([...happeningsOf({ type, payload: payload(said) })].sort()).toEqual([...expected].sort());
  });

  test('is any of the events it names, and nothing for a rule that waits', () => {
    const said = happeningsOf({ type: 'ticket.clock_missed', payload: null });
    expect(setsGoing({ ...AFTER, kind: 'event', events: ['created', 'clock_missed'] }, said)).toBe(true);
    expect(setsGoing({ ...AFTER, kind: 'event', events: ['created'] }, said)).toBe(false);
    expect(setsGoing({ ...AFTER, events: ['clock_missed'] }, said)).toBe(false);
  });
});

describe('how long a rule waits', () => {
  test('begins with the state, ends with another, and goes on through whatever else happens', () => {
    expect(waitAfter(AFTER, { type: 'ticket.created', payload: payload() }, WAIT)).toBe('begin');
    expect(waitAfter(AFTER, { type: 'ticket.state_changed', payload: payload({ fromStateId: 'sta_2' }) }, WAIT)).toBe('begin');
    expect(waitAfter(AFTER, { type: 'ticket.state_changed', payload: payload({ fromStateId: 'sta_2' }) }, OPEN)).toBe('end');
    expect(waitAfter(AFTER, { type: 'message.internal_note', payload: payload() }, WAIT)).toBe('stay');
    expect(waitAfter(AFTER, { type: 'ticket.clock_warned', payload: null }, WAIT)).toBe('stay');
  });

  test('begins anew with whatever people do, where it asks for quiet', () => {
    const quiet = { ...AFTER, isQuiet: true };
    expect(waitAfter(quiet, { type: 'message.internal_note', payload: payload() }, WAIT)).toBe('begin');
    expect(waitAfter(quiet, { type: 'ticket.automated', payload: payload() }, WAIT)).toBe('stay');
  });

  test('without a state it waits on whatever is not ended', () => {
    const any = { ...AFTER, states: [] };
    const step = { type: 'ticket.state_changed', payload: payload({ fromStateId: 'sta_2' }) } as const;
    expect(waitAfter(any, step, OPEN)).toBe('begin');
    expect(waitAfter(any, step, CLOSED)).toBe('end');
  });

  test('is counted by the wall or by the calendar', () => {
    const began = new Date('2026-01-05T00:00:00Z');
    const open = { between: () => 0, net: () => 0, isEstimated: () => false, byDay: () => [], add: (from: number) => from + 1 };
    expect(dueAfter(AFTER, began, open)).toEqual(new Date('2026-01-05T02:00:00Z'));
    expect(dueAfter({ ...AFTER, hours: 'business' }, began, open)).toEqual(new Date(began.getTime() + 1));
    expect(dueAfter({ ...AFTER, hours: 'business' }, began, null)).toEqual(new Date('2026-01-05T02:00:00Z'));
  });
});
