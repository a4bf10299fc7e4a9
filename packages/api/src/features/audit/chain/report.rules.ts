import type { Head } from './canonical-event.rules.js';
import type { ChainReport, Place, PlaceKind } from './verdict.rules.js';

/** What an event says of itself, for whoever looks after it. */
export interface EventNote {
  readonly type: string;
  readonly at: string;
  readonly subject: string;
  readonly actorId: string | null;
}

const WRONG: Readonly<Record<PlaceKind, string>> = {
  event_changed: 'the event is not the one that was sealed',
  event_missing: 'the event is gone',
  event_inserted: 'no command wrote this event',
  text_changed: 'a text of the event was changed',
  text_missing: 'a text of the event is gone without having been erased',
  seal_changed: 'the seal does not follow from the one before it, or does not fit its event',
  seal_missing: 'the seal is gone',
  purge_unproven: 'events are marked as purged without a record of that purge',
  access_changed: 'the access log of this day is not as it was closed',
  anchor_missed: 'the chain does not contain the seal that was kept',
};

/** In the order of the chain; what has no place in it comes last. */
export function inOrder(places: readonly Place[]): readonly Place[] {
  return [...places].sort((a, b) => (a.position ?? Number.POSITIVE_INFINITY) - (b.position ?? Number.POSITIVE_INFINITY));
}

export function placeLine({ kind, position, eventId }: Place, note: EventNote | null): string {
  const where = [position === null ? null : `place ${position}`, eventId].filter((part) => part !== null).join(', ');
  const what = note ? ` (${note.type} of ${note.subject}, ${note.at} UTC, by ${note.actorId ?? 'nobody signed in'})` : '';
  return `${where}: ${WRONG[kind]}${what}`;
}

export const anchorOf = ({ position, hash }: Head): string => `${position}:${hash}`;

/** `1234:9f86…`, as an earlier check printed it; null: that is none. */
export function readAnchor(text: string): Head | null {
  const [, position, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text) ?? [];
  return position && hash ? { position: Number(position), hash } : null;
}

/** The last line. */
export function verdictLine({ checked, days, head, places }: ChainReport): string {
  const seen = `${checked} events and ${days} closed days of the access log`;
  if (places.length === 0) return `Intact: ${seen} are as they were sealed. Keep this anchor elsewhere: ${anchorOf(head)}`;
  return `NOT intact: ${places.length === 100 ? 'at least 100 places' : `${places.length} place${places.length === 1 ? '' : 's'}`} of ${seen}`;
}
