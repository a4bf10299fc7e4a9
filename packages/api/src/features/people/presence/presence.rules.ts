export const PRESENCES = ['online', 'busy', 'break', 'offline'] as const;
export type PresenceState = (typeof PRESENCES)[number];

/** A page says every minute that it is open; two that are missed are forgiven. */
export const SILENCE_MS = 150_000;

export interface PresenceFacts {
  readonly choice: PresenceState;
  readonly seenAt: Date;
}

/** What colleagues see: the choice, as long as a page is open. */
export function presenceNow(presence: PresenceFacts | undefined, now: Date): PresenceState {
  if (!presence || now.getTime() - presence.seenAt.getTime() > SILENCE_MS) return 'offline';
  return presence.choice;
}

export function presenceWord(text: string): PresenceState {
  return PRESENCES.find((word) => word === text) ?? 'offline';
}
