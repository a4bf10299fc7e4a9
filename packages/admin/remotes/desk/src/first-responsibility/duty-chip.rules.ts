import type { FirstDuty_DutyFragment } from '../gql/graphql.js';

type Seen = Pick<FirstDuty_DutyFragment, 'state' | 'isLate' | 'dueAt'>;

export interface DutyLook {
  readonly meaning: 'ok' | 'kept' | 'risk' | 'broken' | 'paused';
  /** Which word says it. */
  readonly word: 'open' | 'by' | 'late' | 'paused' | 'done' | 'doneLate' | 'missed' | 'waived' | 'lapsed';
}

const OVER: Readonly<Record<Exclude<Seen['state'], 'OPEN'>, DutyLook>> = {
  PAUSED: { meaning: 'paused', word: 'paused' },
  DONE: { meaning: 'kept', word: 'done' },
  DONE_LATE: { meaning: 'risk', word: 'doneLate' },
  MISSED: { meaning: 'broken', word: 'missed' },
  WAIVED: { meaning: 'paused', word: 'waived' },
  LAPSED: { meaning: 'paused', word: 'lapsed' },
};

/** How an obligation is shown at an instant: late from the moment it is. */
export function dutyLook({ state, isLate, dueAt }: Seen, now: number): DutyLook {
  if (state !== 'OPEN') return OVER[state];
  if (isLate || (dueAt != null && Date.parse(dueAt) < now)) return { meaning: 'broken', word: 'late' };
  return { meaning: 'ok', word: dueAt == null ? 'open' : 'by' };
}
