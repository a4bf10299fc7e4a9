import { describe, expect, test } from '@jest/globals';
import { goesOnTrial, stoppedBy } from './guard.rules.js';
import { phaseAfterChange, planPhase } from './phase.rules.js';

const LIMITS = { depth: 3, perTicket: 5, stops: 2 };

describe('rules that run in circles', () => {
  test.each([
    [0, 0, null],
    [2, 4, null],
    [3, 0, 'depth'],
    [0, 5, 'often'],
    [9, 9, 'depth'],
  ])('after %i firings and %i on the ticket: %s', (depth, earlier, expected) => {
    expect(stoppedBy({ depth, earlier }, LIMITS)).toBe(expected);
  });

  test('go back on trial when they are stopped often', () => {
    expect([1, 2, 3].map((stopped) => goesOnTrial(stopped, LIMITS))).toEqual([false, true, true]);
  });
});

describe('phases of a rule', () => {
  test('nothing acts that was not tried', () => {
    expect(planPhase('draft', 'live', 'en')).toMatchObject({ allowed: false, refusal: { code: 'RULE_PHASE', params: { phase: 'Draft' } } });
    expect(planPhase('off', 'live', 'en').allowed).toBe(false);
    expect(planPhase('draft', 'trial', 'en').allowed && planPhase('trial', 'live', 'en').allowed).toBe(true);
  });

  test('a live rule that says something else is tried again', () => {
    expect((['draft', 'trial', 'live', 'off'] as const).map(phaseAfterChange)).toEqual(['draft', 'trial', 'trial', 'off']);
  });
});
