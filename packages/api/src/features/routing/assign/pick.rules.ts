import type { QueuePreference, QueueStrategy } from '../queue.rules.js';

/** Somebody who may get a ticket, as the strategies see them. */
export interface Runner {
  readonly personId: string;
  readonly load: number;
  readonly share: number;
  readonly turn: Turn | null;
}

/** Where somebody stands in the turns of a queue: when their latest began, and when the next one is, on a clock that only turns drive. */
export interface Turn {
  readonly began: number;
  readonly next: number;
}

/** How far a turn of somebody with share 1 moves them on. */
const TURN = 1000;

export interface Scored {
  readonly personId: string;
  /** The lowest is first. */
  readonly score: number;
}

export interface Picked {
  readonly personId: string;
  /** Null: by the strategy. */
  readonly preference: QueuePreference | null;
  /** Everybody who could get it, the first in line first. */
  readonly scores: readonly Scored[];
  /** Where the chosen one stands in the turns from now on. */
  readonly turn: Turn;
}

export interface PickAsked {
  readonly strategy: QueueStrategy;
  readonly runners: readonly Runner[];
  /** All turns of the queue, also of those who cannot now: whoever comes back owes nobody what they missed. */
  readonly turns: readonly Turn[];
  readonly preferred: readonly { readonly personId: string; readonly preference: QueuePreference }[];
}

/** Who gets it; null: nobody, because there is nobody or because somebody is to choose. */
export function pick({ strategy, runners, turns, preferred }: PickAsked): Picked | null {
  if (strategy === 'manual' || runners.length === 0) return null;
  const now = Math.max(0, ...turns.map(({ began }) => began));
  const standing = runners.map((runner) => ({ runner, turn: Math.max(now, runner.turn?.next ?? 0) }));
  const scoreOf = strategy === 'least_open' ? ({ runner }: Standing) => runner.load : ({ turn }: Standing) => turn;
  const inLine = standing.toSorted(
    (a, b) => scoreOf(a) - scoreOf(b) || a.turn - b.turn || lastOf(a) - lastOf(b) || (a.runner.personId < b.runner.personId ? -1 : 1),
  );
  const wanted = preferred.find(({ personId }) => runners.some((runner) => runner.personId === personId));
  const chosen = inLine.find(({ runner }) => runner.personId === wanted?.personId) ?? inLine[0];
  if (!chosen) return null;
  const share = strategy === 'weighted' ? chosen.runner.share : 1;
  return {
    personId: chosen.runner.personId,
    preference: wanted?.preference ?? null,
    scores: inLine.map((one) => ({ personId: one.runner.personId, score: scoreOf(one) })),
    turn: { began: chosen.turn, next: chosen.turn + TURN / share },
  };
}

interface Standing {
  readonly runner: Runner;
  readonly turn: number;
}

/** Of two whose turn it is, whoever had none yet, then whoever had the last one longer ago. */
const lastOf = ({ runner }: Standing): number => runner.turn?.began ?? -1;
