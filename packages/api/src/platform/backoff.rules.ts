const LONGEST_SECONDS = 600;

/** How long to wait after the n-th failure: doubling from the base to ten minutes. */
export function pauseAfter(attempts: number, baseMs: number): number {
  return Math.min(baseMs * 2 ** (attempts - 1), LONGEST_SECONDS * 1000);
}

/** What is kept of an error: enough to find it, short enough for a column. */
export function errorText(error: unknown): string {
  return (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).slice(0, 500);
}
