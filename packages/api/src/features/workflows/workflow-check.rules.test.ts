import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { type StateDefinition, type TransitionDefinition, type WorkflowsSection, workflowProblems } from './workflow-check.rules.js';

const names = { 'zh-CN': '名' };
const state = (code: string, category: StateDefinition['category'], isInitial = false): StateDefinition => ({
  code,
  names,
  category,
  isInitial,
});
const way = (code: string, from: string[], rest: Partial<TransitionDefinition> = {}): TransitionDefinition => ({
  code,
  names,
  from,
  ...rest,
});

const STATES = [state('NEW', 'new', true), state('DONE', 'solved'), state('END', 'closed')];
const WAYS = [way('resolve', ['NEW'], { to: 'DONE', verb: 'resolve' }), way('close', ['DONE'], { to: 'END', verb: 'close' })];

function problems(states: readonly StateDefinition[], transitions: readonly TransitionDefinition[]): string[] {
  return workflowProblems({ types: [{ code: 'a', names, workflow: 'w' }], workflows: [{ code: 'w', states, transitions }] });
}

describe('a workflow that would strand a ticket is refused (TKT-13)', () => {
  test.each<[string, readonly StateDefinition[], readonly TransitionDefinition[], string]>([
    [
      'a state nobody comes to',
      [...STATES, state('LOST', 'open')],
      [...WAYS, way('leave', ['LOST'], { to: 'END', verb: 'close' })],
      'workflow w: state LOST cannot be reached',
    ],
    [
      'a state nobody leaves',
      [...STATES, state('TRAP', 'open')],
      [...WAYS, way('enter', ['NEW'], { to: 'TRAP' })],
      'workflow w: state TRAP has no way to a closed state',
    ],
    [
      'a way from an unknown state',
      STATES,
      [...WAYS, way('odd', ['NOWHERE'], { to: 'END' })],
      'workflow w: transition odd: there is no state NOWHERE',
    ],
    [
      'a way to an unknown state',
      STATES,
      [...WAYS, way('odd', ['NEW'], { to: 'NOWHERE' })],
      'workflow w: transition odd: there is no state NOWHERE',
    ],
    [
      'two beginnings',
      [...STATES, state('TOO', 'new', true)],
      [...WAYS, way('too', ['TOO'], { to: 'END', verb: 'close' })],
      'workflow w: exactly one state must be initial, 2 are',
    ],
    [
      'one verb, two ways',
      STATES,
      [...WAYS, way('other', ['NEW'], { to: 'DONE', verb: 'resolve' })],
      'workflow w: state NEW: resolve leads two ways',
    ],
    [
      'solved means solved',
      STATES,
      [
        way('resolve', ['NEW'], { to: 'DONE', verb: 'resolve' }),
        way('tell', ['DONE'], { to: 'NEW', verb: 'tell' }),
        way('close', ['DONE'], { to: 'END', verb: 'close' }),
      ],
      'workflow w: transition tell: tell may not lead to NEW',
    ],
    [
      'a verb that stays where it is stays in its meaning',
      STATES,
      [...WAYS, way('stay', ['END'], { verb: 'resolve' })],
      'workflow w: transition stay: resolve may not lead to END',
    ],
    [
      'a short cut to solved',
      STATES,
      [...WAYS, way('done', ['NEW'], { to: 'DONE' })],
      'workflow w: transition done: only resolve may lead to DONE',
    ],
    [
      'a short cut to closed',
      STATES,
      [...WAYS, way('drop', ['NEW', 'DONE'], { to: 'END' })],
      'workflow w: transition drop: only close may lead to END',
    ],
    [
      'a short cut back to work',
      STATES,
      [...WAYS, way('again', ['DONE', 'END'], { to: 'NEW' })],
      'workflow w: transition again: only reopen may lead to NEW',
    ],
    ['a state defined twice', [...STATES, state('DONE', 'solved')], WAYS, 'workflow w: state DONE is defined twice'],
  ])('%s', (_, states, transitions, problem) => {
    expect(problems(states, transitions)).toContain(problem);
  });

  test('a sound one has no problems, and a transition without a target stays', () => {
    expect(problems(STATES, [...WAYS, way('transfer', ['NEW'], { verb: 'transfer' })])).toEqual([]);
  });

  test('a type needs its workflow', () => {
    expect(workflowProblems({ types: [{ code: 'a', names, workflow: 'gone' }], workflows: [] })).toEqual([
      'ticket type a: there is no workflow gone',
    ]);
  });
});

test.each(['baseline', 'after-sales'])('the workflows of %s are sound', (playbook) => {
  const section: WorkflowsSection = JSON.parse(
    readFileSync(new URL(`../../../playbooks/${playbook}/workflows.json`, import.meta.url), 'utf8'),
  );
  expect(workflowProblems(section)).toEqual([]);
});
