import { LIMITS, type LocalText, STATE_CATEGORIES } from '@shouwen/shared';
import { allow, type Decision, type Refusal, refuse } from '../../../kernel/decision.js';
import type { Marker, MarkerKind, PolicyRow, TimerRow, TimerRules } from '../service-level.rules.js';
import { firstRefused, type Known, type LevelWords, unknownCode } from '../service-level-words.rules.js';

export interface TimerWish {
  readonly code: string;
  readonly names: LocalText;
  readonly rules: TimerRules;
  /** Left out: stays as it is; a new one is in use. */
  readonly isArchived?: boolean | null;
}

export interface TimerFacts {
  readonly timers: readonly TimerRow[];
  readonly policies: readonly PolicyRow[];
  readonly words: LevelWords;
}

export type TimerPlan = Pick<TimerRow, 'names' | 'rules' | 'isArchived'>;

/** A timer as it is to be, or why it cannot be so (SLA-02). */
export function planTimer({ timers, policies, words }: TimerFacts, { code, names, rules, ...wish }: TimerWish): Decision<TimerPlan> {
  const known = timers.find((timer) => timer.code === code);
  if (!known && timers.length >= LIMITS.serviceTimers) return refuse('OUT_OF_RANGE', { min: 0, max: LIMITS.serviceTimers }, ['code']);
  const isArchived = wish.isArchived ?? known?.isArchived ?? false;
  const count = policies.filter((policy) => !policy.isArchived && policy.rules.targets.some(({ timer }) => timer === code)).length;
  if (isArchived && count > 0) return refuse('TIMER_IN_USE', { count }, ['isArchived']);
  const refusal = timerRefusal(rules, words);
  return refusal ? { allowed: false, refusal } : allow({ names, rules, isArchived });
}

/** A timer without a beginning is only published: what it measures happens outside tickets. */
function timerRefusal({ starts, stops, resumeWithinSeconds }: TimerRules, words: LevelWords): Refusal | null {
  if (starts.length > 0 && stops.length === 0) return { code: 'REQUIRED', field: ['stops'] };
  if (starts.length === 0 && stops.length > 0) return { code: 'REQUIRED', field: ['starts'] };
  const { min, max } = LIMITS.promiseSeconds;
  if (resumeWithinSeconds !== null && (resumeWithinSeconds < min || resumeWithinSeconds > max)) {
    return { code: 'OUT_OF_RANGE', params: { min, max }, field: ['resumeWithinSeconds'] };
  }
  const check = (marker: Marker): Refusal | null => markerRefusal(marker, words);
  return firstRefused('starts', starts, check) ?? firstRefused('stops', stops, check);
}

const CATEGORIES: ReadonlySet<string> = new Set(STATE_CATEGORIES);

type Codes = (words: LevelWords) => Known;

/** What the codes of a marker are codes of; the other markers have none. */
const CODES_OF: Partial<Record<MarkerKind, Codes>> = {
  state_entered: ({ states }) => states,
  category_entered: () => CATEGORIES,
  department_entered: ({ departments }) => departments,
};

function markerRefusal({ kind, codes = [] }: Marker, words: LevelWords): Refusal | null {
  const known = CODES_OF[kind]?.(words);
  if (!known) return codes.length > 0 ? { code: 'INVALID', field: ['codes'] } : null;
  if (codes.length === 0) return { code: 'REQUIRED', field: ['codes'] };
  const unknown = codes.find((code) => !known.has(code));
  return unknown === undefined ? null : unknownCode(unknown, 'codes');
}
