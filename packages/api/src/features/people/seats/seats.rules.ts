import { type Actor, reachesDepartment } from '../../../kernel/actor.js';
import { canSeePerson } from '../person-access.rules.js';
import { PRESENCES, type PresenceState, presenceNow, presenceWord } from '../presence/presence.rules.js';
import type { PersonRow } from '../staff.rules.js';

/** What was last heard of somebody. */
export interface HeardOf {
  readonly choice: string;
  readonly state: string;
  readonly changedAt: Date;
  readonly seenAt: Date;
}

/** Somebody at their seat, or not there. */
export interface SeatView {
  readonly id: string;
  readonly person: PersonRow;
  readonly state: PresenceState;
  /** Null for whoever was never there. */
  readonly since: Date | null;
}

/** Who watches over a department sees the seats of its people, as far as they may read them. */
export function canSeeSeat(actor: Actor, person: PersonRow): boolean {
  return person.isActive && reachesDepartment(actor, 'seat:read', person.departmentId) && canSeePerson(actor, person);
}

/** A page that has fallen silent counts as gone since it was last heard of, before the job that writes it down comes round. */
export function seatOf(person: PersonRow, heard: HeardOf | undefined, now: Date): SeatView {
  const state = presenceNow(heard && { choice: presenceWord(heard.choice), seenAt: heard.seenAt }, now);
  const since = heard && (heard.state === state ? heard.changedAt : heard.seenAt);
  return { id: person.id, person, state, since: since ?? null };
}

/** Those who are there first, and of each state whoever has been in it longest. */
export function bySeat(a: SeatView, b: SeatView): number {
  const byState = PRESENCES.indexOf(a.state) - PRESENCES.indexOf(b.state);
  return byState || (a.since?.getTime() ?? Infinity) - (b.since?.getTime() ?? Infinity) || (a.id < b.id ? -1 : 1);
}
