/** How often a job recurs. `dailyAt` is the wall clock in Asia/Shanghai. */
export type Cadence = { readonly seconds: number } | { readonly dailyAt: string };

/** China has had one zone without summer time since 1991. */
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;
const DAY_MS = 86_400_000;

/** The first time strictly after `after`. Missed times are not made up for: a run after a pause covers them. */
export function nextRun(cadence: Cadence, after: Date): Date {
  if ('seconds' in cadence) return new Date(after.getTime() + cadence.seconds * 1000);
  const [hours = 0, minutes = 0] = cadence.dailyAt.split(':').map(Number);
  const local = after.getTime() + SHANGHAI_OFFSET_MS;
  const today = Math.floor(local / DAY_MS) * DAY_MS + (hours * 60 + minutes) * 60_000;
  return new Date((today > local ? today : today + DAY_MS) - SHANGHAI_OFFSET_MS);
}
