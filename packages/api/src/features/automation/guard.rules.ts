/** How far rules may set each other going. */
export interface GuardLimits {
  /** How many firings may lead to one. */
  readonly depth: number;
  /** How often one rule may fire on one ticket within the window. */
  readonly perTicket: number;
  /** How often a rule may be stopped within the window before it goes back on trial. */
  readonly stops: number;
}

export interface GuardFacts {
  readonly depth: number;
  /** Firings of this rule on this ticket within the window, without this one. */
  readonly earlier: number;
}

/** Why a firing is stopped: too long a chain, too often on one ticket; null: it goes on. */
export function stoppedBy({ depth, earlier }: GuardFacts, limits: GuardLimits): 'depth' | 'often' | null {
  if (depth >= limits.depth) return 'depth';
  return earlier >= limits.perTicket ? 'often' : null;
}

/** Whether a rule that was stopped so often goes back on trial. */
export const goesOnTrial = (stopped: number, limits: Pick<GuardLimits, 'stops'>): boolean => stopped >= limits.stops;
