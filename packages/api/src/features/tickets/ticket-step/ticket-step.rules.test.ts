import { expect, test } from '@jest/globals';
import { settingFor, ticketWith } from '../../../testing/rule-setting.js';
import { findStep } from '../../workflows/workflow.rules.js';
import { canLeaveStep, doneAfter, missingActions } from './ticket-step.rules.js';

const action = (code: string) => ({ code, names: { 'zh-CN': code } });
const done = (...codes: string[]) => codes.map((code) => ({ code, at: '2026-03-01T00:00:00.000Z', byId: 'bob' }));

test.each<[string, boolean, string[], string[]]>([
  ['nothing done', false, [], ['a', 'b']],
  ['one done of all', false, ['a'], ['b']],
  ['all done', false, ['b', 'a'], []],
  ['nothing done where one is enough', true, [], ['a', 'b']],
  ['one done where one is enough', true, ['b'], []],
])('TKT-80: %s', (_, isLeftByAny, codes, missing) => {
  const state = { actions: [action('a'), action('b')], isLeftByAny };
  expect(missingActions(state, done(...codes)).map(({ code }) => code)).toEqual(missing);
});

const setting = settingFor({});
const onSite = (...codes: string[]) => ticketWith({ typeId: 'repair', stateId: 'service.ON_SITE', stepDone: done(...codes) });

test.each([
  ['resolve', { verb: 'resolve' } as const, 'ACTIONS_OPEN'],
  ['waits for nothing: waiting for parts', { code: 'wait-parts' }, 'ok'],
  ['waits for nothing: passing on', { verb: 'transfer' } as const, 'ok'],
  ['waits for nothing: void', { verb: 'void' } as const, 'ok'],
])('TKT-80: what is to be done on site and %s', (_, wanted, expected) => {
  const step = findStep(setting.book, 'service.ON_SITE', wanted);
  const decision = step && canLeaveStep(setting, onSite('safety-check'), step);
  expect(decision?.allowed ? 'ok' : decision?.refusal.code).toBe(expected);
});

test('TKT-80: the refusal names what is missing', () => {
  const step = findStep(setting.book, 'service.ON_SITE', { verb: 'resolve' });
  const decision = step && canLeaveStep(setting, onSite('safety-check', 'test-run'), step);
  expect(decision).toEqual({ allowed: false, refusal: { code: 'ACTIONS_OPEN', params: { actions: 'Explain use and care' } } });
});

test('TKT-80: ticks are of the state they were made in', () => {
  const ticket = onSite('safety-check');
  expect(doneAfter(ticket, { stateId: 'service.REPAIRED' })).toEqual({ stepDone: null });
  expect(doneAfter(ticket, { stateId: 'service.ON_SITE' })).toEqual({});
  expect(doneAfter(ticket, {})).toEqual({});
});
