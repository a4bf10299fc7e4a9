/** A stretch of a clock as the API tells it; instants are ISO strings. */
export interface Stretch {
  readonly from: string;
  readonly to?: string | null;
  readonly isPaused: boolean;
  readonly reason?: string | null;
}

export interface Piece {
  readonly kind: 'ran' | 'waited' | 'left';
  readonly from: Date;
  readonly to: Date;
  readonly reason: string | null;
  /** Of the whole strip, 0 to 1. */
  readonly share: number;
}

/** The thinnest a piece is drawn: a wait of a minute in a promise of a week can still be pointed at. */
const LEAST_SHARE = 0.02;

/**
 * A clock drawn from its start to its deadline, or to now where that is later: what ran, what waited, what is left. Shares are those of
 * the wall, but for pieces too thin to be seen.
 */
export function stripOf(
  {
    segments,
    dueAt,
    stoppedAt,
  }: { readonly segments: readonly Stretch[]; readonly dueAt?: string | null; readonly stoppedAt?: string | null },
  now: Date,
): Piece[] {
  const end = stoppedAt == null ? now : new Date(stoppedAt);
  const told = segments.map(({ from, to, isPaused, reason = null }) => ({
    kind: isPaused ? ('waited' as const) : ('ran' as const),
    from: new Date(from),
    to: to == null ? end : new Date(to),
    reason,
  }));
  const due = dueAt == null || stoppedAt != null ? null : new Date(dueAt);
  const left = due !== null && due > now ? [{ kind: 'left' as const, from: now, to: due, reason: null }] : [];
  return inShares([...told, ...left].filter(({ from, to }) => to > from));
}

function inShares(pieces: readonly Omit<Piece, 'share'>[]): Piece[] {
  const lengths = pieces.map(({ from, to }) => to.getTime() - from.getTime());
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  const seen = lengths.map((length) => Math.max(LEAST_SHARE, length / whole));
  const sum = seen.reduce((total, share) => total + share, 0);
  return pieces.map((piece, place) => ({ ...piece, share: (seen[place] ?? 0) / sum }));
}
