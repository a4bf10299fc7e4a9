import { type CopiedColumns, type Head, isCopyOf } from './canonical-event.rules.js';

export const PLACE_KINDS = [
  'event_changed',
  'event_missing',
  'event_inserted',
  'text_changed',
  'text_missing',
  'seal_changed',
  'seal_missing',
  'purge_unproven',
  'access_changed',
  'anchor_missed',
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** One place where the log is not as it was sealed. */
export interface Place {
  readonly kind: PlaceKind;
  /** Place in the chain; null where there is no seal. */
  readonly position: number | null;
  readonly eventId: string | null;
}

/** What a check of the whole log found. */
export interface ChainReport {
  /** How many seals were checked. */
  readonly checked: number;
  /** How many closed days of the access log were. */
  readonly days: number;
  /** The end of the chain, to be kept somewhere else: a later check can be held against it. */
  readonly head: Head;
  /** Where it is not as it was sealed, the first hundred of them. */
  readonly places: readonly Place[];
}

/** A seal as the check reads it. */
export interface Seal extends CopiedColumns {
  readonly id: string;
  readonly position: number;
  readonly eventHash: string;
  readonly chainHash: string;
  readonly purgeId: string | null;
}

/** What the check found where a seal points. `event` null: it is not there. */
export interface Found {
  readonly seal: Seal;
  readonly event: (CopiedColumns & { readonly hash: string; readonly textsHash: string | null }) | null;
  /** Hash that the texts beside the event have now; null when there are none. */
  readonly textsHash: string | null;
  /** The log says that its texts were erased. */
  readonly isTextErased: boolean;
  /** Hash that the seal must have after the one before it. */
  readonly expectedChainHash: string;
  readonly expectedPosition: number;
}

/** What is wrong at one place of the chain; empty when nothing is. */
export function verdictOn(found: Found): Place[] {
  const { seal } = found;
  const place = (kind: PlaceKind): Place => ({ kind, position: seal.position, eventId: seal.id });
  return [
    ...(seal.position === found.expectedPosition
      ? []
      : [{ kind: 'seal_missing' as const, position: found.expectedPosition, eventId: null }]),
    ...(seal.chainHash === found.expectedChainHash ? [] : [place('seal_changed')]),
    ...eventProblem(found).map(place),
  ];
}

/** A purged event leaves its seal; whether the purge is one of ours is proven over all of its seals together. */
function eventProblem({ seal, event, ...found }: Found): PlaceKind[] {
  if (seal.purgeId !== null) return [];
  if (!event) return ['event_missing'];
  if (event.hash !== seal.eventHash) return ['event_changed'];
  if (!isCopyOf(seal, event)) return ['seal_changed'];
  return textProblem(event.textsHash, found);
}

function textProblem(sealed: string | null, { textsHash, isTextErased }: Pick<Found, 'textsHash' | 'isTextErased'>): PlaceKind[] {
  if (sealed === null) return [];
  if (textsHash === null) return isTextErased ? [] : ['text_missing'];
  return textsHash === sealed ? [] : ['text_changed'];
}
