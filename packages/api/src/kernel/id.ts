import { monotonicFactory } from 'ulid';

/** Random bytes drawn in advance: one by one they would cost more than the rest of a small command. */
const drawn = new Uint8Array(4096);
let used = drawn.length;

function random(): number {
  if (used === drawn.length) {
    crypto.getRandomValues(drawn);
    used = 0;
  }
  const byte = drawn[used] ?? 0;
  used += 1;
  return byte / 256;
}

let last = { time: Number.NaN, next: monotonicFactory(random) };

/**
 * A new app-made id: type prefix + ULID, 30 characters, ordered by time (ADR ids), and by making within a millisecond. `now` comes from the
 * caller's clock and is what the id says, also when an id of a later time has been made before: the log is followed by it.
 */
export function newId(prefix: string, now: Date): string {
  const time = now.getTime();
  if (time !== last.time) last = { time, next: monotonicFactory(random) };
  return `${prefix}_${last.next(time)}`;
}

const FORM = /^[a-z]{3}_[0-9A-HJKMNP-TV-Z]{26}$/;

/** The three-letter prefix of a well-formed id, else null. */
export function prefixOf(id: string): string | null {
  return FORM.test(id) ? id.slice(0, 3) : null;
}
