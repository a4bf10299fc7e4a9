import type { WordListName } from '@shouwen/shared';
import { allow, type Decision, refuse } from '../../kernel/decision.js';
import type { CustomerStage } from './customer-access.rules.js';

/** What of a customer is a word of a list, and of which. */
export const FACT_LISTS = {
  tier: 'customer_tier',
  source: 'customer_source',
  paymentState: 'payment_state',
  contactPreference: 'contact_preference',
  lossReason: 'loss_reason',
} as const satisfies Readonly<Record<string, WordListName>>;

export type Fact = keyof typeof FACT_LISTS;
export const FACTS = Object.keys(FACT_LISTS) as Fact[];

export type Facts = { readonly [fact in Fact]: string | null };
export type FactsGiven = { readonly [fact in Fact]?: string | null | undefined };

/** Of a customer who is new. */
export const NO_FACTS: Facts = { tier: null, source: null, paymentState: null, contactPreference: null, lossReason: null };

/** Codes of a list that are in use. */
export type Offered = (list: WordListName) => ReadonlySet<string>;

/** The words as they are kept. One out of use may stay where it stands. */
export function planFacts(before: Facts, given: FactsGiven, offered: Offered): Decision<Partial<Facts>> {
  const kept: [Fact, string | null][] = [];
  for (const fact of FACTS) {
    const text = given[fact];
    if (text === undefined) continue;
    const code = text?.trim() || null;
    if (code !== null && code !== before[fact] && !offered(FACT_LISTS[fact]).has(code)) return refuse('INVALID', undefined, [fact]);
    kept.push([fact, code]);
  }
  return allow(Object.fromEntries(kept) as Partial<Facts>);
}

interface Stage {
  readonly stage: CustomerStage;
  readonly lossReason: string | null;
}

interface StageChange {
  readonly stage: CustomerStage;
  readonly lossReason: string | null;
  readonly isReasonNeeded: boolean;
  readonly today: string;
}

interface StagePlan {
  readonly convertedOn?: string;
  readonly lostOn?: string | null;
  readonly lossReason?: string | null;
}

/** What a change of stage says beside it: since when somebody is a customer, when and why they were lost (CUS-08, CUS-27). */
export function planStage(before: Stage, { stage, lossReason, isReasonNeeded, today }: StageChange): Decision<StagePlan> {
  if (stage !== 'former') return allow(before.stage === stage ? {} : leftOf(before.stage, stage, today));
  if (lossReason === null && isReasonNeeded) return refuse('REQUIRED', undefined, ['lossReason']);
  return allow(before.stage === 'former' ? {} : { lostOn: today });
}

function leftOf(before: CustomerStage, stage: CustomerStage, today: string): StagePlan {
  const isConverted = before === 'prospect' && stage === 'active';
  return { ...(isConverted && { convertedOn: today }), ...(before === 'former' && { lostOn: null, lossReason: null }) };
}
