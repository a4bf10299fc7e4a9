import { instantOf } from '@shouwen/admin-kit';
import type { PromiseHours } from '../gql/graphql.js';

/** How somebody says by when: at an instant, or in so many minutes by one of two clocks. */
export const DUE_WAYS = ['AT', 'CALENDAR', 'BUSINESS'] as const;
export type DueWay = (typeof DUE_WAYS)[number];

export interface DueDraft {
  readonly way: DueWay;
  /** As the field of the browser holds it: `2026-05-09T15:00`, by the clock the person reads. */
  readonly at?: string;
  readonly minutes?: string;
}

export interface DueAsked {
  readonly dueAt: string | null;
  readonly withinMinutes: number | null;
  readonly hours: PromiseHours | null;
}

/** What the server is asked, of what was filled in. */
export function dueAsked({ way, at, minutes }: DueDraft): DueAsked {
  if (way === 'AT') return { dueAt: at ? instantOf(at).toISOString() : null, withinMinutes: null, hours: null };
  return { dueAt: null, withinMinutes: minutes ? Math.round(Number(minutes)) : null, hours: way };
}
