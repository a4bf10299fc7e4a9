import { monotonicFactory } from 'ulid';

const ulid = monotonicFactory();

/** A new app-made id: type prefix + ULID, 30 characters, ordered by time (ADR ids). `now` comes from the caller's clock. */
export function newId(prefix: string, now: Date): string {
  return `${prefix}_${ulid(now.getTime())}`;
}

const FORM = /^[a-z]{3}_[0-9A-HJKMNP-TV-Z]{26}$/;

/** The three-letter prefix of a well-formed id, else null. */
export function prefixOf(id: string): string | null {
  return FORM.test(id) ? id.slice(0, 3) : null;
}
