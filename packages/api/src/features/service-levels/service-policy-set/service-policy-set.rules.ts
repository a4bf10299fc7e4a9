import { clauseProblem, LIMITS, type LocalText } from '@shouwen/shared';
import { allow, type Decision, type Refusal, refuse } from '../../../kernel/decision.js';
import type { PolicyRow, PolicyRules, PolicyTarget, TimerRow } from '../service-level.rules.js';
import { firstRefused, type LevelWords, within } from '../service-level-words.rules.js';
import { type TargetSetting, targetRefusal } from './policy-target.rules.js';

export interface PolicyWish {
  readonly code: string;
  readonly names: LocalText;
  readonly rules: PolicyRules;
  /** Left out: stays as it is; a new one is in use. */
  readonly isArchived?: boolean | null;
}

export interface PolicyFacts {
  readonly policies: readonly PolicyRow[];
  readonly timers: readonly TimerRow[];
  readonly words: LevelWords;
}

export interface PolicyPlan {
  readonly known: PolicyRow | undefined;
  readonly names: LocalText;
  readonly rules: PolicyRules;
  readonly isArchived: boolean;
  /** What it says differs from what it said: there is a new version. */
  readonly isNewVersion: boolean;
}

/** A policy as it is to be, or why it cannot be so (SLA-01, SLA-03, SLA-18). */
export function planPolicy({ policies, timers, words }: PolicyFacts, wish: PolicyWish): Decision<PolicyPlan> {
  const known = policies.find(({ code }) => code === wish.code);
  if (!known && policies.length >= LIMITS.servicePolicies) return refuse('OUT_OF_RANGE', { min: 0, max: LIMITS.servicePolicies }, ['code']);
  const inUse = new Set(timers.filter(({ isArchived }) => !isArchived).map(({ code }) => code));
  const refusal = rulesRefusal(wish.rules, { words, timers: inUse });
  if (refusal) return { allowed: false, refusal };
  const { names, rules } = wish;
  const isArchived = wish.isArchived ?? known?.isArchived ?? false;
  return allow({ known, names, rules, isArchived, isNewVersion: !known || !isSameRules(known.rules, rules) });
}

/** Rules are always put together in one order. */
export const isSameRules = (one: PolicyRules, other: PolicyRules): boolean => JSON.stringify(one) === JSON.stringify(other);

function rulesRefusal({ when, targets }: PolicyRules, setting: TargetSetting): Refusal | null {
  const unfit = firstRefused('clauses', when.clauses, (clause) => {
    const problem = clauseProblem(clause, setting.words.isFact);
    if (problem === 'fact') return { code: 'FACT_UNKNOWN', params: { fact: clause.fact }, field: ['fact'] };
    return problem ? { code: 'REQUIRED', field: ['values'] } : null;
  });
  if (unfit) return within(['when'], unfit);
  if (targets.length === 0) return { code: 'REQUIRED', field: ['targets'] };
  return firstRefused('targets', targets, (target, index) => {
    const isTwice = targets.slice(0, index).some((before) => isSamePlace(before, target));
    return isTwice ? { code: 'TARGET_TWICE', field: ['timer'] } : targetRefusal(target, setting);
  });
}

/** Of one timer there may be a promise, and beside it a line to compare with. */
const isSamePlace = (one: PolicyTarget, other: PolicyTarget): boolean =>
  one.timer === other.timer && (one.force === 'benchmark') === (other.force === 'benchmark');
