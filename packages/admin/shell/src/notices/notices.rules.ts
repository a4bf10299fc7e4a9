/** A browser's timers take no more than 24 days; looking sooner does no harm. */
const LONGEST_MS = 6 * 3_600_000;

/** How long to wait before asking again: shortly after the instant, so that the server has passed it; null when there is none. */
export function waitUntil(at: string | null | undefined, nowMs: number): number | null {
  if (at == null) return null;
  return Math.min(LONGEST_MS, Math.max(1000, new Date(at).getTime() - nowMs + 500));
}
