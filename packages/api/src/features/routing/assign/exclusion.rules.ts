/** Why somebody of a queue does not get a ticket now. */
export const EXCLUSIONS = ['offline', 'busy', 'on_break', 'outside_hours', 'not_certified', 'at_capacity'] as const;
export type Exclusion = (typeof EXCLUSIONS)[number];

/** Somebody of a queue, against one ticket. */
export interface Standing {
  readonly presence: 'online' | 'busy' | 'break' | 'offline';
  /** Whether their calendar is open now, where the queue asks for that. */
  readonly isInHours: boolean;
  readonly isCertified: boolean;
  readonly load: number;
  readonly capacity: number;
  /** Of the ticket. */
  readonly weight: number;
}

const BY_PRESENCE = { offline: 'offline', busy: 'busy', break: 'on_break', online: null } as const;

/** The first thing that stands in the way; null: nothing does. */
export function exclusionOf({ presence, isInHours, isCertified, ...work }: Standing): Exclusion | null {
  const absent = BY_PRESENCE[presence];
  if (absent) return absent;
  if (!isInHours) return 'outside_hours';
  if (!isCertified) return 'not_certified';
  return hasRoom(work) ? null : 'at_capacity';
}

/** Whoever has nothing in hand may get a ticket that is heavier than their limit, or it would wait for ever; whose limit is nought gets none. */
function hasRoom({ load, capacity, weight }: Pick<Standing, 'load' | 'capacity' | 'weight'>): boolean {
  if (capacity === 0) return false;
  return load + weight <= capacity || (load === 0 && weight > capacity);
}

/**
 * Whether a ticket that nobody can get holds up those behind it: while somebody is only full, it is the next they get, or heavy tickets
 * would wait as long as light ones come.
 */
export function holdsUp(exclusions: readonly (Exclusion | null)[]): boolean {
  return exclusions.includes('at_capacity');
}
