import { expect, test } from '@jest/globals';
import { liveVersion, settingFor } from '../../../testing/rule-setting.js';
import { bookOfVersion } from '../../workflows/book-of-version.rules.js';
import type { TicketEventPayload } from '../ticket-event.rules.js';
import { couldGo, waysGone } from './replay.rules.js';

const setting = settingFor({});
const at = (stateId: string, more: Partial<TicketEventPayload> = {}): TicketEventPayload => ({
  ...{
    departmentId: 'desk',
    assigneeId: null,
    stateId,
    stateCategory: 'open',
    typeCode: 'complaint',
    priority: 'normal',
    channel: 'phone',
  },
  ...{ ownerId: 'ann', categoryId: null, customerId: 'c' },
  ...more,
});
const event = (type: string, payload: TicketEventPayload) => ({ type, payload });

test('TKT-14: the ways a ticket went are read off its log', () => {
  const ways = waysGone(setting.book, 'complaint', [
    event('ticket.created', at('complaint.REGISTERED')),
    event('ticket.accepted', at('complaint.REGISTERED')),
    event('ticket.edited', at('complaint.REGISTERED')),
    event('ticket.assigned', at('complaint.REGISTERED')),
    event('ticket.assigned', at('complaint.REGISTERED', { fromDepartmentId: 'team' })),
    event('ticket.state_changed', at('complaint.ANALYSED')),
    event('message.outbound_public', at('complaint.ANALYSED', { isOutcome: true })),
    event('ticket.edited', at('service.ON_SITE')),
    event('ticket.solved', at('service.REPAIRED')),
  ]);
  expect(ways.map(({ verb, from, to }) => [verb, from, to])).toEqual([
    ['accept', 'REGISTERED', 'REGISTERED'],
    ['transfer', 'REGISTERED', 'REGISTERED'],
    [null, 'REGISTERED', 'ANALYSED'],
  ]);
});

const names = { 'zh-CN': 'x' };
const definition = {
  code: 'sample',
  states: [
    { code: 'A', names, category: 'new', isInitial: true, actions: [{ code: 'look', names }] },
    { code: 'B', names, category: 'open' },
  ],
  transitions: [
    { code: 'take', names, from: ['A'], verb: 'accept' },
    { code: 'go', names, from: ['A'], to: 'B', requires: ['category'] },
  ],
} as const;
const world = { ...setting, book: bookOfVersion(setting.book, liveVersion(definition)) };

test.each([
  ['an act that is there', { verb: 'accept', from: 'A', to: 'A' }, {}, 'ok'],
  ['a step with what it asks for', { verb: null, from: 'A', to: 'B' }, { category: ['late'] }, 'ok'],
  ['a step without what it asks for', { verb: null, from: 'A', to: 'B' }, {}, 'STEP_NEEDS'],
  ['an act that is not there', { verb: 'resolve', from: 'A', to: 'B' }, {}, 'STATE_FORBIDS'],
  ['a state that is not there', { verb: 'accept', from: 'Z', to: 'Z' }, {}, 'WORKFLOW_STATE_GONE'],
] as const)('TKT-14: %s', (_, way, facts, expected) => {
  const decision = couldGo(world, { ...way, before: at('A') }, facts);
  expect(decision.allowed ? 'ok' : decision.refusal.code).toBe(expected);
});
