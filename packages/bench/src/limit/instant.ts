/** A stored instant (`2026-01-01 12:00:00.000`, always UTC) as the API answers it. */
export function isoInstant(stored: unknown): string {
  return `${String(stored).replace(' ', 'T')}Z`;
}
