import { describe, expect, test } from '@jest/globals';
import { bookOf } from '../../testing/rule-setting.js';
import { isForType, mechanismOf } from './category-tree.rules.js';
import { findStep } from './workflow.rules.js';
import type { TransitionVerb } from './workflow-definition.rules.js';
import { workflowView } from './workflow-view.rules.js';

const book = bookOf('after-sales');

describe('the after-sales workflows (ledger 1.21, 4.2)', () => {
  test.each<[string, TransitionVerb, string | null]>([
    ['complaint.REGISTERED', 'accept', 'REGISTERED'],
    ['complaint.IMPLEMENTING', 'resolve', 'SOLVED'],
    ['complaint.SOLVED', 'tell', 'FED_BACK'],
    ['complaint.FED_BACK', 'close', 'CLOSED'],
    ['complaint.CLOSED', 'reopen', 'REOPENED'],
    ['complaint.CLOSED', 'transfer', null],
    ['service.CLASSIFIED', 'transfer', 'DISPATCHED'],
    ['service.DISPATCHED', 'accept', 'ACCEPTED'],
    ['service.DISPATCHED', 'resolve', null],
    ['service.REMOTE_DIAGNOSIS', 'resolve', 'REPAIRED'],
    ['service.REMOTE_DIAGNOSIS', 'transfer', 'DISPATCHED'],
    ['service.ON_SITE', 'return', 'CLASSIFIED'],
    ['inquiry.RECORDED', 'resolve', 'ANSWERED'],
  ])('%s: %s leads to %s', (stateId, verb, to) => {
    expect(findStep(book, stateId, { verb })?.to.code ?? null).toBe(to);
  });

  test.each([
    ['complaint', ['REGISTERED', 'ANALYSED', 'SOLUTION_SET', 'IMPLEMENTING']],
    ['service', ['REPORTED', 'CLASSIFIED', 'REMOTE_DIAGNOSIS']],
  ])('%s goes its own steps one after the other', (workflow, codes) => {
    for (const [index, code] of codes.slice(0, -1).entries()) {
      const targets = book
        .steps(`${workflow}.${code}`)
        .filter((step) => step.verb === null)
        .map((step) => step.to.code);
      expect(targets).toContain(codes[index + 1]);
    }
  });
});

describe('the workflows every company starts from (ledger 4.0)', () => {
  const baseline = bookOf('baseline');

  test.each<[string, TransitionVerb, string | null]>([
    ['inquiry.CLASSIFIED', 'resolve', 'ANSWERED'],
    ['inquiry.IN_PROGRESS', 'resolve', 'SOLVED'],
    ['inquiry.SOLVED', 'tell', 'CONFIRMED'],
    ['complaint.SOLVED', 'tell', 'FED_BACK'],
    ['suggestion.ANSWERED', 'tell', 'ANSWERED'],
    ['suggestion.SORTED', 'transfer', 'FORWARDED'],
  ])('%s: %s leads to %s', (stateId, verb, to) => {
    expect(findStep(baseline, stateId, { verb })?.to.code ?? null).toBe(to);
  });

  test('every open state can be escalated', () => {
    const stuck = baseline.types
      .flatMap((type) => baseline.statesOf(type))
      .filter((state) => state.category === 'open' && state.code !== 'ESCALATED' && !findStep(baseline, state.id, { code: 'escalate' }));
    expect(stuck).toEqual([]);
  });
});

test('a verb cannot be taken by the code of its transition, nor a step by a verb', () => {
  expect(findStep(book, 'complaint.REGISTERED', { code: 'resolve' })).toBeUndefined();
  expect(findStep(book, 'complaint.REGISTERED', { code: 'analyse' })?.to.code).toBe('ANALYSED');
});

test('a category is chosen for its types only, one without types for all (TKT-08)', () => {
  const fits = (code: string) => book.categories.filter((one) => one.code === code).map((one) => isForType(one, { code: 'complaint' }));
  expect([...fits('late'), ...fits('leak'), ...fits('urged')]).toEqual([true, false, true]);
});

test('of what a category decides the nearest word counts (TKT-08)', () => {
  const above = { workflow: 'service', form: null, departmentId: 'team', documentId: null };
  expect(mechanismOf([above, { ...above, workflow: null, departmentId: 'crew' }])).toEqual({ ...above, departmentId: 'crew' });
  expect(mechanismOf([])).toEqual({ workflow: null, form: null, departmentId: null, documentId: null });
});

test('names are read in the language asked, once per book', () => {
  expect(workflowView(book, 'en').state('complaint.CLOSED')?.name).toBe('Closed');
  expect(workflowView(book, 'zh-TW').type('complaint')?.name).toBe('投訴');
  expect(workflowView(book, 'en')).toBe(workflowView(book, 'en'));
});
