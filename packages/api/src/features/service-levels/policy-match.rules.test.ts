import { expect, test } from '@jest/globals';
import type { Clause, Facts } from '@shouwen/shared';
import { matchTargets, secondsOf } from './policy-match.rules.js';
import type { Matrix, PolicyRow, PolicyTarget, TimerRow } from './service-level.rules.js';

const HOUR = 3600;
const clause = (fact: string, test: Clause['test'], ...values: string[]): Clause => ({ fact, test, values });

function target(timer: string, seconds: number | null, more: Partial<PolicyTarget> = {}): PolicyTarget {
  return {
    ...{ timer, seconds, matrix: null, hours: 'calendar', calendar: null, pauses: null, pauseStates: [] },
    ...{ statistic: 'case', share: null, force: 'limit', warnings: [], ladder: [], ...more },
  };
}

function policy(code: string, clauses: readonly Clause[], targets: readonly PolicyTarget[], more: Partial<PolicyRow> = {}): PolicyRow {
  const rules = { when: { match: 'all', clauses }, targets } as const;
  return {
    id: code,
    version: 1,
    code,
    names: { 'zh-CN': code },
    sortOrder: 0,
    isArchived: false,
    policyVersionId: `${code}1`,
    rules,
    ...more,
  };
}

const POLICIES = [
  policy('off', [], [target('reply', 1)], { isArchived: true }),
  policy('urgent', [clause('type', 'is', 'complaint'), clause('priority', 'is', 'urgent')], [target('reply', HOUR), target('gone', 1)]),
  policy('complaint', [clause('type', 'is', 'complaint')], [target('reply', 2 * HOUR), target('solve', 48 * HOUR)]),
  policy('compare', [], [target('solve', 99 * HOUR, { force: 'benchmark' })]),
  policy('web', [clause('channel', 'is', 'web')], [target('solve', null)]),
  policy('rest', [], [target('reply', 24 * HOUR), target('solve', 72 * HOUR)]),
];
const timers = new Map(['reply', 'solve'].map((code) => [code, { code, isArchived: false } as TimerRow]));
const match = (facts: Facts) => matchTargets({ policies: POLICIES, timer: (code) => timers.get(code) }, facts);

test.each<[string, Facts, string]>([
  ['the first that fits decides', { type: ['complaint'], priority: ['urgent'] }, 'reply: urgent 3600, solve: complaint 172800'],
  [
    'one that names fewer timers leaves the others to those behind it',
    { type: ['complaint'] },
    'reply: complaint 7200, solve: complaint 172800',
  ],
  ['what fits nothing else gets the last', { type: ['inquiry'] }, 'reply: rest 86400, solve: rest 259200'],
  ['a blank decides that there is no clock', { channel: ['web'] }, 'solve: web null, reply: rest 86400'],
])('SLA-01, SLA-30: %s', (_, facts, expected) => {
  const { targets } = match(facts);
  expect(
    [...targets]
      .map(
        ([
          timer,
          {
            policy: { code },
            seconds,
          },
        ]) => `${timer}: ${code} ${seconds}`,
      )
      .join(', '),
  ).toBe(expected);
});

test('SLA-01: the answer says of every policy in use what did not hold, or what became of its figures', () => {
  const { why } = match({ type: ['complaint'], priority: ['low'] });
  const said = why.map(({ policy: { code }, failed, targets }) => [
    code,
    failed.map(({ fact }) => fact).join(),
    targets.map(({ target: { timer }, fate }) => `${timer} ${fate}`).join(', '),
  ]);
  expect(said).toEqual([
    ['urgent', 'priority', ''],
    ['complaint', '', 'reply decides, solve decides'],
    ['compare', '', 'solve compared'],
    ['web', 'channel', ''],
    ['rest', '', 'reply decided_before, solve decided_before'],
  ]);
});

test('SLA-02: a timer that is not kept any more makes no clock', () => {
  const { targets, why } = match({ type: ['complaint'], priority: ['urgent'] });
  expect(targets.has('gone')).toBe(false);
  expect(why[0]?.targets.map(({ fate }) => fate)).toEqual(['decides', 'not_measured']);
});

const BY_TWO: Matrix = {
  rows: 'mark.severity',
  columns: 'priority',
  cells: [
    { row: 'grave', column: 'urgent', seconds: 1 },
    { row: 'grave', column: null, seconds: 2 },
    { row: 'slight', column: 'urgent', seconds: 3 },
  ],
};
const BY_PLACE: Matrix = {
  rows: 'department',
  columns: null,
  cells: [
    { row: 'company', column: null, seconds: 10 },
    { row: 'crew', column: null, seconds: 11 },
  ],
};

test.each<[string, Matrix, Facts, number | null]>([
  ['row and column', BY_TWO, { 'mark.severity': ['grave'], priority: ['urgent'] }, 1],
  ['a row for every other column', BY_TWO, { 'mark.severity': ['grave'], priority: ['low'] }, 2],
  ['a row without a second fact', BY_TWO, { 'mark.severity': ['grave'] }, 2],
  ['no cell: the time of all', BY_TWO, { 'mark.severity': ['slight'], priority: ['low'] }, 60],
  ['nothing known: the time of all', BY_TWO, {}, 60],
  ['the department itself before those above it', BY_PLACE, { department: ['company', 'team', 'crew'] }, 11],
  ['those above where it has no row', BY_PLACE, { department: ['company', 'team'] }, 10],
])('SLA-18: the matrix gives the time by %s', (_, matrix, facts, seconds) => {
  expect(secondsOf({ seconds: 60, matrix }, facts)).toBe(seconds);
});
