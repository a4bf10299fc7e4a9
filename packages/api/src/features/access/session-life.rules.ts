/** How old `lastSeenAt` and `lastUsedAt` may get before they are written again. */
const SEEN_EVERY_MS = 60_000;

/** How long sessions live; both are settings. */
export interface SessionLife {
  /** However busy. */
  readonly maxSeconds: number;
  /** Without use. */
  readonly idleSeconds: number;
}

export interface SessionTimes {
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
  readonly endedAt: Date | null;
}

/** The moment a session stops being good if nothing happens any more; null when it has ended. */
export function goodUntil({ lastSeenAt, expiresAt, endedAt }: SessionTimes, { idleSeconds }: SessionLife): Date | null {
  return endedAt ? null : new Date(Math.min(expiresAt.getTime(), lastSeenAt.getTime() + idleSeconds * 1000));
}

export function isGood(session: SessionTimes, life: SessionLife, now: Date): boolean {
  const until = goodUntil(session, life);
  return until !== null && until > now;
}

export function expiryFrom(now: Date, { maxSeconds }: SessionLife): Date {
  return new Date(now.getTime() + maxSeconds * 1000);
}

export function isWorthWriting(seenAt: Date | null, now: Date): boolean {
  return seenAt === null || now.getTime() - seenAt.getTime() >= SEEN_EVERY_MS;
}
