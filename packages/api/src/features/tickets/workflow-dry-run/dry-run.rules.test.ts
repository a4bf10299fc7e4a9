import { expect, test } from '@jest/globals';
import type { Permission } from '@shouwen/shared';
import { liveVersion, settingFor } from '../../../testing/rule-setting.js';
import { bookOfVersion } from '../../workflows/book-of-version.rules.js';
import { type Walker, waysFrom } from './dry-run.rules.js';

const names = { 'zh-CN': 'x' };
const setting = settingFor({});
const definition = {
  code: 'sample',
  states: [
    { code: 'A', names, category: 'new', isInitial: true },
    { code: 'B', names, category: 'open', actions: [{ code: 'look', names }] },
    { code: 'S', names, category: 'solved' },
    { code: 'C', names, category: 'closed' },
  ],
  transitions: [
    { code: 'take', names, from: ['A'], to: 'B', verb: 'accept' },
    {
      code: 'sort',
      names,
      from: ['A'],
      to: 'B',
      requires: ['category'],
      effects: [
        { kind: 'priority', value: 'high' },
        { kind: 'tag', value: 'vip' },
        { kind: 'mark', value: 'urged' },
        { kind: 'department', value: 'crew' },
      ],
    },
    { code: 'rush', names, from: ['A'], to: 'B', guard: { match: 'all', clauses: [{ fact: 'priority', test: 'is', values: ['urgent'] }] } },
    { code: 'solve', names, from: ['B'], to: 'S', verb: 'resolve', requires: ['cause'] },
    { code: 'tell', names, from: ['S'], verb: 'tell' },
    { code: 'end', names, from: ['S'], to: 'C', verb: 'close' },
  ],
} as const;
const world = { ...setting, book: bookOfVersion(setting.book, liveVersion(definition)) };
const anybody: Walker = { personId: 'ann', may: () => true };
const but = (denied: Permission): Walker => ({ personId: 'ann', may: (permission) => permission !== denied });
const at = (stateId: string, facts = {}, done: string[] = []) => ({ stateId, facts, done });
const saysOf = (walker: Walker, ticket: ReturnType<typeof at>) =>
  Object.fromEntries(
    waysFrom(world, walker, ticket).map(({ step, decision }) => [step.code, decision.allowed ? 'ok' : decision.refusal.code]),
  );

test.each<[string, Walker, ReturnType<typeof at>, object]>([
  ['nothing known', anybody, at('A'), { take: 'ok', sort: 'STEP_NEEDS', rush: 'GUARD_FAILS' }],
  ['all known', anybody, at('A', { category: ['late'], priority: ['urgent'] }), { take: 'ok', sort: 'ok', rush: 'ok' }],
  [
    'without the right',
    but('ticket:transition'),
    at('A', { category: ['late'], priority: ['urgent'] }),
    { take: 'ok', sort: 'NOT_ALLOWED', rush: 'NOT_ALLOWED' },
  ],
  ['what is to be done is open', anybody, at('B'), { solve: 'ACTIONS_OPEN' }],
  ['what is to be done is done', anybody, at('B', {}, ['look']), { solve: 'ok' }],
  ['the customer does not know', anybody, at('S'), { tell: 'ok', end: 'OUTCOME_NOT_TOLD' }],
  ['the customer knows', anybody, at('S', { outcome_told: ['yes'] }), { tell: 'ok', end: 'ok' }],
])('TKT-14: a sample ticket, %s', (_, walker, ticket, expected) => {
  expect(saysOf(walker, ticket)).toEqual(expected);
});

test('TKT-14: a sample ticket goes on with what the way does to it', () => {
  const sort = waysFrom(world, anybody, at('A', { category: ['late'], assignee: ['ann'] })).find(({ step }) => step.code === 'sort');
  expect(sort?.after).toEqual({
    stateId: 'B',
    done: [],
    facts: {
      category: ['late'],
      assignee: [],
      priority: ['high'],
      tag: ['vip'],
      'mark.status': ['urged'],
      department: ['company', 'team', 'crew'],
      state: ['B'],
      state_category: ['open'],
    },
  });
});

test('TKT-14: an act brings what it brings on a real ticket', () => {
  const [take] = waysFrom(world, anybody, at('A'));
  expect(take?.after.facts).toMatchObject({ assignee: ['ann'], state: ['B'] });
  const [solve] = waysFrom(world, anybody, at('B', { cause: ['leak'] }, ['look']));
  expect(solve?.after).toMatchObject({ done: [], facts: { cause: ['leak'], measure: ['—'], outcome_told: ['no'] } });
});
