const HOUR = 3_600_000;

/** A working day, however busy. */
export const SESSION_SECONDS = 12 * 3600;

/** How long a session may lie unused. */
const IDLE_MS = 2 * HOUR;

/** How old `lastSeenAt` and `lastUsedAt` may get before they are written again. */
const SEEN_EVERY_MS = 60_000;

export interface SessionTimes {
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  readonly endedAt: Date | null;
}

/** The moment a session stops being good if nothing happens any more; null when it has ended. */
export function goodUntil({ lastSeenAt, expiresAt, endedAt }: SessionTimes): Date | null {
  return endedAt ? null : new Date(Math.min(expiresAt.getTime(), lastSeenAt.getTime() + IDLE_MS));
}

export function isGood(session: SessionTimes, now: Date): boolean {
  const until = goodUntil(session);
  return until !== null && until > now;
}

export function expiryFrom(now: Date): Date {
  return new Date(now.getTime() + SESSION_SECONDS * 1000);
}

export function isWorthWriting(seenAt: Date | null, now: Date): boolean {
  return seenAt === null || now.getTime() - seenAt.getTime() >= SEEN_EVERY_MS;
}
