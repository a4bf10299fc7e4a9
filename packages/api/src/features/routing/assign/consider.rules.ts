import type { Consideration } from './consideration.rules.js';
import { type Exclusion, exclusionOf, type Standing } from './exclusion.rules.js';
import { type PickAsked, type Picked, pick, type Turn } from './pick.rules.js';

/** Somebody of a queue as they stand now against a ticket. */
export interface Candidate extends Standing {
  readonly personId: string;
  readonly share: number;
  readonly turn: Turn | null;
}

export interface Considered {
  /** Null: nobody gets it now. */
  readonly picked: Picked | null;
  /** Everybody: first who could, in line, then the others. */
  readonly all: readonly Consideration[];
}

/** Who of a queue gets a ticket, with what stood against everybody else. */
export function consider(candidates: readonly Candidate[], asked: Omit<PickAsked, 'runners'>): Considered {
  const judged = candidates.map((candidate) => ({ candidate, exclusion: exclusionOf(candidate) }));
  const runners = judged.filter(({ exclusion }) => exclusion === null).map(({ candidate }) => candidate);
  const picked = pick({ ...asked, runners });
  const scores = new Map((picked?.scores ?? []).map(({ personId, score }, place) => [personId, { score, place }]));
  const placeOf = (personId: string): number => scores.get(personId)?.place ?? candidates.length;
  const all = judged
    .map(({ candidate, exclusion }) => consideration(candidate, exclusion, scores.get(candidate.personId)?.score ?? null))
    .sort((a, b) => placeOf(a.personId) - placeOf(b.personId) || Number(a.exclusion !== null) - Number(b.exclusion !== null));
  return { picked, all };
}

function consideration({ personId, load, capacity, share }: Candidate, exclusion: Exclusion | null, score: number | null): Consideration {
  return { personId, load, capacity, share, score, exclusion };
}
