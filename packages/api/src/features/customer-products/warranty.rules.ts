import { allow, type Decision, refuse } from '../../kernel/decision.js';
import { dayAfter } from '../../kernel/local-date.js';

export const WARRANTY_STATES = ['unknown', 'valid', 'ending', 'over'] as const;
export type WarrantyState = (typeof WARRANTY_STATES)[number];

export interface WarrantyDays {
  /** The day it is asked on. */
  readonly today: string;
  /** So many days before its end it is said to end. */
  readonly noticeDays: number;
}

/** How a warranty stands today (CUS-21): its last day belongs to it. */
export function warrantyState(until: string | null, { today, noticeDays }: WarrantyDays): WarrantyState {
  if (until === null) return 'unknown';
  if (until < today) return 'over';
  return until <= dayAfter(today, noticeDays) ? 'ending' : 'valid';
}

export interface ProductDays {
  readonly boughtOn?: string | null;
  readonly warrantyUntil?: string | null;
}

/** Nobody buys tomorrow, and no warranty ends before it began. */
export function checkProductDays({ boughtOn, warrantyUntil }: ProductDays, today: string): Decision {
  if (boughtOn && boughtOn > today) return refuse('DAY_AHEAD', undefined, ['boughtOn']);
  return boughtOn && warrantyUntil && warrantyUntil < boughtOn ? refuse('WARRANTY_BEFORE_PURCHASE', undefined, ['warrantyUntil']) : allow();
}
