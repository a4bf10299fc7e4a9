import { describe, expect, test } from '@jest/globals';
import { bookOf } from '../../testing/rule-setting.js';
import { workflowProblems } from './workflow-check.rules.js';
import type { StateDefinition, TransitionDefinition } from './workflow-definition.rules.js';
import { problemText } from './workflow-problem.rules.js';
import { sectionProblems } from './workflows.playbook.js';

const names = { 'zh-CN': '名' };
const state = (code: string, category: StateDefinition['category'], isInitial = false): StateDefinition => ({
  code,
  names: { 'zh-CN': code },
  category,
  isInitial,
});
const way = (code: string, from: string[], rest: Partial<TransitionDefinition> = {}): TransitionDefinition => ({
  code,
  names: { 'zh-CN': code },
  from,
  ...rest,
});

const STATES = [state('NEW', 'new', true), state('DONE', 'solved'), state('END', 'closed')];
const WAYS = [way('resolve', ['NEW'], { to: 'DONE', verb: 'resolve' }), way('close', ['DONE'], { to: 'END', verb: 'close' })];

function problems(states: readonly StateDefinition[], transitions: readonly TransitionDefinition[]): string[] {
  const workflow = { states, transitions };
  return workflowProblems(workflow).map((problem) => problemText(workflow, problem, 'en'));
}

describe('a workflow that would strand a ticket is refused (TKT-13)', () => {
  test.each<[string, readonly StateDefinition[], readonly TransitionDefinition[], string]>([
    [
      'a state nobody comes to',
      [...STATES, state('LOST', 'open')],
      [...WAYS, way('leave', ['LOST'], { to: 'END', verb: 'close' })],
      'No way leads to “LOST”.',
    ],
    [
      'a state nobody leaves',
      [...STATES, state('TRAP', 'open')],
      [...WAYS, way('enter', ['NEW'], { to: 'TRAP' })],
      'From “TRAP” no way leads to a closed state.',
    ],
    ['a way from an unknown state', STATES, [...WAYS, way('odd', ['NOWHERE'], { to: 'END' })], '“odd”: there is no state NOWHERE.'],
    ['a way to an unknown state', STATES, [...WAYS, way('odd', ['NEW'], { to: 'NOWHERE' })], '“odd”: there is no state NOWHERE.'],
    [
      'two beginnings',
      [...STATES, state('TOO', 'new', true)],
      [...WAYS, way('too', ['TOO'], { to: 'END', verb: 'close' })],
      'Tickets begin in exactly one state, here in 2.',
    ],
    ['one verb, two ways', STATES, [...WAYS, way('other', ['NEW'], { to: 'DONE', verb: 'resolve' })], '“NEW”: resolve leads two ways.'],
    [
      'solved means solved',
      STATES,
      [
        way('resolve', ['NEW'], { to: 'DONE', verb: 'resolve' }),
        way('tell', ['DONE'], { to: 'NEW', verb: 'tell' }),
        way('close', ['DONE'], { to: 'END', verb: 'close' }),
      ],
      '“tell”: tell may not lead to “NEW”.',
    ],
    [
      'a verb that stays where it is stays in its meaning',
      STATES,
      [...WAYS, way('stay', ['END'], { verb: 'resolve' })],
      '“stay”: resolve may not lead to “END”.',
    ],
    ['a short cut to solved', STATES, [...WAYS, way('done', ['NEW'], { to: 'DONE' })], '“done”: only resolve may lead to “DONE”.'],
    ['a short cut to closed', STATES, [...WAYS, way('drop', ['NEW', 'DONE'], { to: 'END' })], '“drop”: only close may lead to “END”.'],
    [
      'a short cut back to work',
      STATES,
      [...WAYS, way('again', ['DONE', 'END'], { to: 'NEW' })],
      '“again”: only reopen may lead to “NEW”.',
    ],
    ['a state defined twice', [...STATES, state('DONE', 'solved')], WAYS, '“DONE” is there twice.'],
  ])('%s', (_, states, transitions, problem) => {
    expect(problems(states, transitions)).toContain(problem);
  });

  test('a sound one has no problems, and a transition without a target stays', () => {
    expect(problems(STATES, [...WAYS, way('transfer', ['NEW'], { verb: 'transfer' })])).toEqual([]);
  });

  test('a type needs its workflow', () => {
    expect(sectionProblems({ types: [{ code: 'a', names, workflow: 'gone' }], workflows: [] })).toEqual([
      'ticket type a: there is no workflow gone',
    ]);
  });
});

test.each(['baseline', 'after-sales', 'engine-factory', 'office-cs', 'unicom', 'blank'])('the workflows of %s are sound', (playbook) => {
  const { types, versionsOf } = bookOf(playbook);
  const versions = types.flatMap(({ workflow }) => versionsOf(workflow));
  expect(versions.length).toBeGreaterThan(0);
  expect(versions.flatMap(({ definition }) => workflowProblems(definition))).toEqual([]);
});
