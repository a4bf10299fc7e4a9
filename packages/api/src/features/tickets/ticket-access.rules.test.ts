import { describe, expect, test } from '@jest/globals';
import type { Permission } from '@shouwen/shared';
import type { Decision } from '../../kernel/decision.js';
import { type ActorWish, settingFor, ticketWith } from '../../testing/rule-setting.js';
import type { StateRow } from '../workflows/workflow.rules.js';
import {
  canAcceptTicket,
  canAddNote,
  canCloseTicket,
  canReopenTicket,
  canResolveTicket,
  canReturnTicket,
  canSeeTicket,
  canTakeStep,
  canTransferTicket,
  canTransitionTicket,
} from './ticket-access.rules.js';
import type { TicketFacts } from './ticket-facts.rules.js';

/** `ok`, or the code of the refusal with what its sentence needs. */
function said(decision: Decision<unknown>): string {
  if (decision.allowed) return 'ok';
  return [decision.refusal.code, ...Object.values(decision.refusal.params ?? {})].join(' ');
}

const OWN_STEP = {
  permission: null,
  verb: null,
  guard: null,
  requires: [],
  to: { id: 'complaint.ANALYSED', category: 'open' } as StateRow,
};
const owner = (...own: Permission[]): ActorWish => ({ personId: 'ann', departmentId: 'desk', own });
const handler = (...own: Permission[]): ActorWish => ({ personId: 'bob', departmentId: 'team', own });
const member = (...own: Permission[]): ActorWish => ({ personId: 'cat', departmentId: 'crew', own });
const head = (departmentId: string, ...permissions: Permission[]): ActorWish => ({
  personId: 'zoe',
  departmentId,
  over: { departmentIds: [departmentId], permissions },
});

const WITH_BOB: Partial<TicketFacts> = { departmentId: 'team', assigneeId: 'bob', cameFrom: [{ departmentId: 'desk', assigneeId: 'ann' }] };
const WAITING: Partial<TicketFacts> = { ...WITH_BOB, assigneeId: null, isAccepted: false };
const REPAIR: Partial<TicketFacts> = { ...WAITING, typeId: 'repair' };
const SOLVED: Partial<TicketFacts> = { ...WITH_BOB, stateId: 'complaint.SOLVED', stateCategory: 'solved' };
const TOLD: Partial<TicketFacts> = { ...SOLVED, stateId: 'complaint.FED_BACK', isOutcomeTold: true };
const CLOSED: Partial<TicketFacts> = { ...TOLD, stateId: 'complaint.CLOSED', stateCategory: 'closed' };

describe('accepting', () => {
  test.each<[string, ActorWish, Partial<TicketFacts>, string]>([
    ['a member of the department takes a waiting ticket', handler('ticket:accept'), WAITING, 'ok'],
    ['somebody below the department takes it', member('ticket:accept'), WAITING, 'ok'],
    ['whoever was named takes what was given to them', handler('ticket:accept'), { ...WITH_BOB, isAccepted: false }, 'ok'],
    ['a supervisor whose right covers the department takes it', head('team', 'ticket:accept'), WAITING, 'ok'],
    ['nobody takes twice', handler('ticket:accept'), WITH_BOB, 'ALREADY_YOURS'],
    ['nobody takes it from a colleague', member('ticket:accept'), WITH_BOB, 'NOT_YOURS Bob'],
    ['another department does not take it', owner('ticket:accept'), WAITING, 'NOT_IN_YOUR_DEPARTMENT team'],
    ['not without the certificate that the work asks for (STF-11)', handler('ticket:accept'), REPAIR, 'CERTIFICATE_MISSING Bob Licence'],
    ['somebody who holds it takes it', member('ticket:accept'), REPAIR, 'ok'],
    ['without the right', handler('ticket:read'), WAITING, 'NOT_ALLOWED'],
    ['not once it is closed', handler('ticket:accept'), CLOSED, 'STATE_FORBIDS Closed'],
  ])('%s', (_, who, ticket, expected) => {
    expect(said(canAcceptTicket(settingFor(who), ticketWith(ticket)))).toBe(expected);
  });
});

describe('passing on (TKT-23)', () => {
  test.each<[string, ActorWish, Partial<TicketFacts>, string]>([
    ['the assignee passes it on', handler('ticket:transfer'), WITH_BOB, 'ok'],
    ['the first receiver redirects it while nobody took it', owner('ticket:transfer'), WAITING, 'ok'],
    ['the first receiver does not take it out of working hands', owner('ticket:transfer'), WITH_BOB, 'NOT_YOURS Bob'],
    ['a supervisor of the department does', head('team', 'ticket:transfer'), WITH_BOB, 'ok'],
    ['a supervisor of another department does not', head('desk', 'ticket:transfer'), WITH_BOB, 'NOT_YOURS Bob'],
    ['a member who could take it on is told to', member('ticket:transfer', 'ticket:accept'), WAITING, 'ACCEPT_FIRST'],
    [
      'a stranger is told where it is',
      { personId: 'eve', departmentId: 'desk', own: ['ticket:transfer'] },
      WAITING,
      'NOT_IN_YOUR_DEPARTMENT team',
    ],
    ['not once it is solved', handler('ticket:transfer'), SOLVED, 'STATE_FORBIDS Solved'],
    ['without the right', handler(), WITH_BOB, 'NOT_ALLOWED'],
  ])('%s', (_, who, ticket, expected) => {
    expect(said(canTransferTicket(settingFor(who), ticketWith(ticket)))).toBe(expected);
  });
});

describe('sending back', () => {
  test.each<[string, ActorWish, Partial<TicketFacts>, string]>([
    ['the assignee sends it back', handler('ticket:return'), WITH_BOB, 'ok'],
    ['a ticket that came from nowhere stays', owner('ticket:return'), {}, 'NOTHING_TO_RETURN'],
    ['the sender cannot fetch it back', owner('ticket:return'), WITH_BOB, 'NOT_YOURS Bob'],
    ['without the right', handler(), WITH_BOB, 'NOT_ALLOWED'],
  ])('%s', (_, who, ticket, expected) => {
    expect(said(canReturnTicket(settingFor(who), ticketWith(ticket)))).toBe(expected);
  });
});

describe('solving (TKT-43)', () => {
  test.each<[string, ActorWish, Partial<TicketFacts>, string]>([
    ['the assignee solves it', handler('ticket:resolve'), WITH_BOB, 'ok'],
    ['a supervisor of the department solves it', head('team', 'ticket:resolve'), WITH_BOB, 'ok'],
    ['the first receiver does not, once it is with somebody else', owner('ticket:resolve'), WITH_BOB, 'NOT_YOURS Bob'],
    ['not twice', handler('ticket:resolve'), SOLVED, 'STATE_FORBIDS Solved'],
    ['without the right', handler(), WITH_BOB, 'NOT_ALLOWED'],
  ])('%s', (_, who, ticket, expected) => {
    expect(said(canResolveTicket(settingFor(who), ticketWith(ticket)))).toBe(expected);
  });
});

describe('closing (TKT-22, TKT-34)', () => {
  test.each<[string, ActorWish, Partial<TicketFacts>, string]>([
    ['TKT-22: the first receiver closes what another department solved', owner('ticket:close'), TOLD, 'ok'],
    ['TKT-34: not before the customer was told', owner('ticket:close'), SOLVED, 'OUTCOME_NOT_TOLD'],
    ['TKT-22: whoever solved it does not close it', handler('ticket:close'), TOLD, 'NOT_YOURS Ann'],
    ['a supervisor of the first receiver closes it', head('desk', 'ticket:close'), TOLD, 'ok'],
    ['a supervisor of the department that solved it closes it', head('team', 'ticket:close'), TOLD, 'ok'],
    ['not while it is in work, told or not', owner('ticket:close'), { isOutcomeTold: true }, 'STATE_FORBIDS Registered'],
    ['not twice', owner('ticket:close'), CLOSED, 'STATE_FORBIDS Closed'],
    ['without the right', owner(), TOLD, 'NOT_ALLOWED'],
  ])('%s', (_, who, ticket, expected) => {
    expect(said(canCloseTicket(settingFor(who), ticketWith(ticket)))).toBe(expected);
  });
});

describe('reopening (TKT-33)', () => {
  test.each<[string, ActorWish, Partial<TicketFacts>, string]>([
    ['the first receiver, who hears the customer, reopens it', owner('ticket:reopen'), CLOSED, 'ok'],
    ['so does the assignee', handler('ticket:reopen'), SOLVED, 'ok'],
    ['a colleague does not', member('ticket:reopen'), CLOSED, 'NOT_YOURS Ann'],
    ['nothing to reopen while it is in work', owner('ticket:reopen'), {}, 'STATE_FORBIDS Registered'],
    ['without the right', owner(), CLOSED, 'NOT_ALLOWED'],
  ])('%s', (_, who, ticket, expected) => {
    expect(said(canReopenTicket(settingFor(who), ticketWith(ticket)))).toBe(expected);
  });
});

describe('steps of the organisation (TKT-13)', () => {
  test.each<[string, ActorWish, Partial<TicketFacts>, string]>([
    ['the assignee takes them', handler('ticket:transition'), WITH_BOB, 'ok'],
    ['a waiting ticket is taken on first', handler('ticket:transition', 'ticket:accept'), WAITING, 'ACCEPT_FIRST'],
    ['there are none from a closed state', handler('ticket:transition'), CLOSED, 'STATE_FORBIDS Closed'],
    ['without the right', handler(), WITH_BOB, 'NOT_ALLOWED'],
  ])('%s', (_, who, ticket, expected) => {
    expect(said(canTransitionTicket(settingFor(who), ticketWith(ticket)))).toBe(expected);
  });
});

test('TKT-22: once it is solved, the first receiver takes the steps to its end', () => {
  const step = OWN_STEP;
  expect(said(canTakeStep(settingFor(owner('ticket:transition')), ticketWith(SOLVED), step))).toBe('ok');
  expect(said(canTakeStep(settingFor(owner('ticket:transition')), ticketWith(WITH_BOB), step))).toBe('NOT_YOURS Bob');
});

test.each<[string, Partial<TicketFacts>, string]>([
  ['sorts it while nobody has it', {}, 'ok'],
  ['no more once it is in work', { stateCategory: 'open' }, 'CERTIFICATE_MISSING Ann Licence'],
  ['not for whoever was asked first elsewhere', { ownerId: 'zoe' }, 'CERTIFICATE_MISSING Ann Licence'],
])('STF-11: the first receiver of work that asks for a certificate they lack %s', (_, facts, expected) => {
  const ticket = ticketWith({ typeId: 'repair', assigneeId: null, isAccepted: false, ...facts });
  expect(said(canTakeStep(settingFor(owner('ticket:transition', 'ticket:accept')), ticket, OWN_STEP))).toBe(expected);
});

describe('sight of a ticket', () => {
  test.each<[string, ActorWish, Partial<TicketFacts>, boolean]>([
    ['TKT-22: the first receiver keeps it wherever it goes', owner('ticket:read'), WITH_BOB, true],
    ['the assignee has it', handler('ticket:read'), WITH_BOB, true],
    ['TKT-23: whoever took part keeps it', member('ticket:read'), { ...WITH_BOB, isParticipant: true }, true],
    ['whoever did not take part has it not', member('ticket:read'), WITH_BOB, false],
    ['a department has what lies in it', head('team', 'ticket:read'), WITH_BOB, true],
    ['and not what has left it', head('desk', 'ticket:read'), WITH_BOB, false],
    [
      'TKT-22: whoever may close for the department of the first receiver keeps it',
      head('desk', 'ticket:read', 'ticket:close'),
      WITH_BOB,
      true,
    ],
    ['without the right nobody has it', owner(), {}, false],
    ['also not by the right to close', head('desk', 'ticket:close'), WITH_BOB, false],
  ])('%s', (_, who, ticket, expected) => {
    expect(canSeeTicket(settingFor(who), ticketWith(ticket))).toBe(expected);
  });

  test('notes are written by whoever may note on the ticket', () => {
    expect(said(canAddNote(settingFor(owner('ticket:note')), ticketWith(WITH_BOB)))).toBe('ok');
    expect(said(canAddNote(settingFor(member('ticket:note')), ticketWith(WITH_BOB)))).toBe('NOT_ALLOWED');
  });
});
