import { LIMITS, type LocalText } from '@shouwen/shared';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { staleness } from '../../service-levels/service-level-words.rules.js';
import type { RuleBody, RulePhase, RuleRow } from '../automation.rules.js';
import { bodyRefusal, type RuleWords } from '../body.rules.js';
import { phaseAfterChange } from '../phase.rules.js';

export interface RuleWish {
  readonly code: string;
  readonly names: LocalText;
  readonly rules: RuleBody;
  /** As last seen; null: a new one. */
  readonly version: number | null;
}

export interface RulePlan extends Omit<RuleWish, 'code' | 'version'> {
  readonly known: RuleRow | undefined;
  readonly phase: RulePhase;
  /** It says something else than before. */
  readonly isNewVersion: boolean;
}

/** A rule as it is to be, or why it cannot be so. */
export function planRule(all: readonly RuleRow[], words: RuleWords, { code, names, rules, version }: RuleWish): Decision<RulePlan> {
  const known = all.find((rule) => rule.code === code);
  const stale = staleness(known, version);
  if (stale) return { allowed: false, refusal: stale };
  if (!known && all.length >= LIMITS.automationRules) return refuse('OUT_OF_RANGE', { min: 0, max: LIMITS.automationRules }, ['code']);
  const refusal = bodyRefusal(rules, words);
  if (refusal) return { allowed: false, refusal };
  const isNewVersion = !known || !isSameBody(known.rules, rules);
  return allow({ known, names, rules, phase: phaseOf(known, isNewVersion), isNewVersion });
}

function phaseOf(known: RuleRow | undefined, isNewVersion: boolean): RulePhase {
  if (!known) return 'draft';
  return isNewVersion ? phaseAfterChange(known.phase) : known.phase;
}

/** What rules say is always put together in one order. */
export const isSameBody = (one: RuleBody, other: RuleBody): boolean => JSON.stringify(one) === JSON.stringify(other);
