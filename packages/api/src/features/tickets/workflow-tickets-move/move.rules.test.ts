import { expect, test } from '@jest/globals';
import { settingFor } from '../../../testing/rule-setting.js';
import { buildWorkflowBook } from '../../workflows/workflow.rules.js';
import type { Phase, VersionRow } from '../../workflows/workflow-life.rules.js';
import { canMove, keptActions, statesLeft } from './move.rules.js';

const names = { 'zh-CN': 'x' };
const version = (number: number, phase: Phase, codes: readonly [string, 'open' | 'solved'][]): VersionRow => ({
  ...{ id: `v${number}`, workflow: 'w', number, phase, note: null, trial: { share: 0, departmentIds: [] } },
  ...{ createdAt: new Date(0), startedAt: new Date(0), endedAt: null },
  definition: { states: codes.map(([code, category]) => ({ code, names, category })), transitions: [] },
});
const OLD = version(1, 'superseded', [
  ['A', 'open'],
  ['B', 'open'],
  ['S', 'solved'],
]);
const TRIED = version(2, 'trial', [['A', 'open']]);
const LIVE = version(3, 'live', [
  ['A', 'open'],
  ['C', 'open'],
  ['S', 'solved'],
]);
const versions = [OLD, TRIED, LIVE];
const states = versions.flatMap(({ id, definition }) =>
  definition.states.map(({ code }) => ({ id: `${id}.${code}`, versionId: id, code })),
);
const book = buildWorkflowBook({ types: [], workflows: [], versions, states, categories: [], schemes: [] });
const world = { ...settingFor({}), book };
const standing = (...codes: string[]) => book.states.filter(({ id }) => codes.includes(id));

test('TKT-15: tickets are moved out of versions that are over, not out of a trial', () => {
  expect(statesLeft(book, LIVE).map(({ id }) => id)).toEqual(['v1.A', 'v1.B', 'v1.S']);
});

test.each([
  ['what is called the same', LIVE, ['v1.A', 'v1.S'], {}, 'ok'],
  ['what has no counterpart', LIVE, ['v1.A', 'v1.B'], {}, 'WORKFLOW_STATE_UNMAPPED'],
  ['what was given one', LIVE, ['v1.A', 'v1.B'], { B: 'C' }, 'ok'],
  ['a counterpart that is not there', LIVE, ['v1.B'], { B: 'Z' }, 'WORKFLOW_STATE_UNMAPPED'],
  ['work that would be solved by it', LIVE, ['v1.B'], { B: 'S' }, 'WORKFLOW_MOVE_ASTRAY'],
  ['nothing', LIVE, [], {}, 'ok'],
  ['a version that is tried', TRIED, ['v1.A'], {}, 'WORKFLOW_NOT_LIVE'],
] as const)('TKT-15: %s', (_, to, from, mapping, expected) => {
  const decision = canMove(world, { version: to, mapping }, standing(...from));
  expect(decision.allowed ? 'ok' : decision.refusal.code).toBe(expected);
});

test('TKT-80: what was done stays done where the new state asks for it as well', () => {
  const done = ['a', 'b'].map((code) => ({ code, at: '2026-03-01T00:00:00.000Z', byId: 'bob' }));
  expect(keptActions({ actions: [{ code: 'b', names }] }, done)).toEqual([done[1]]);
  expect(keptActions({ actions: [] }, done)).toBeNull();
});
