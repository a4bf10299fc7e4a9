import { dayAfter, instantAt, localDay } from '../../kernel/local-date.js';

/** How often a job recurs. `dailyAt` is the wall clock where the organisation is. */
export type Cadence = { readonly seconds: number } | { readonly dailyAt: string };

/** The first time strictly after `after`. Missed times are not made up for: a run after a pause covers them. */
export function nextRun(cadence: Cadence, after: Date, zone: string): Date {
  if ('seconds' in cadence) return new Date(after.getTime() + cadence.seconds * 1000);
  const day = localDay(after, zone);
  const today = instantAt(day, cadence.dailyAt, zone);
  return today > after ? today : instantAt(dayAfter(day, 1), cadence.dailyAt, zone);
}
