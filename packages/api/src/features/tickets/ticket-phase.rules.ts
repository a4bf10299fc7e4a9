import { OPEN_CATEGORIES, type StateCategory } from '@shouwen/shared';

/** The three lives of a ticket as the lists know them, kept as a number so that one index serves each of them in order. */
export const PHASE = {
  /** Work is owed. */
  open: 0,
  /** Solved; the outcome may still have to be told. */
  solved: 1,
  /** Closed or void. */
  ended: 2,
} as const;
export type Phase = (typeof PHASE)[keyof typeof PHASE];

export function phaseOf(category: StateCategory): Phase {
  if (OPEN_CATEGORIES.includes(category)) return PHASE.open;
  return category === 'solved' ? PHASE.solved : PHASE.ended;
}
