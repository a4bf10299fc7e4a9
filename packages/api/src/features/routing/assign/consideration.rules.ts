import type { Exclusion } from './exclusion.rules.js';

/** Somebody of a queue when a ticket was given. */
export interface Consideration {
  readonly personId: string;
  readonly load: number;
  readonly capacity: number;
  readonly share: number;
  /** By which they stood in line, the lowest first; null: they could not get it. */
  readonly score: number | null;
  readonly exclusion: Exclusion | null;
}
