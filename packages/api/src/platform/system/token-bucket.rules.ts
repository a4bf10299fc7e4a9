/** Points that refill evenly; at most a minute's worth is kept. */
export interface Bucket {
  points: number;
  /** When `points` was right, in milliseconds of a clock that runs evenly. */
  at: number;
}

/** What a caller is told about their points. */
export interface Allowance {
  readonly limit: number;
  readonly remaining: number;
  /** Until everything is there again. */
  readonly resetSeconds: number;
}

export interface Take {
  readonly perMinute: number;
  readonly points: number;
  readonly now: number;
}

export function fullBucket(perMinute: number, now: number): Bucket {
  return { points: perMinute, at: now };
}

/**
 * Takes points off the bucket, below nothing if need be: an expensive request is let in as long as one point is left, and paid off before the
 * next. Answers how many seconds the caller must wait, 0 when they may go on.
 */
export function takeFrom(bucket: Bucket, { perMinute, points, now }: Take): number {
  const perMs = perMinute / 60_000;
  bucket.points = Math.min(perMinute, bucket.points + (now - bucket.at) * perMs);
  bucket.at = now;
  if (bucket.points < 1 && points > 0) return Math.max(1, Math.ceil((1 - bucket.points) / perMs / 1000));
  bucket.points -= points;
  return 0;
}

export function allowanceOf({ points }: Bucket, perMinute: number): Allowance {
  const remaining = Math.max(0, Math.floor(points));
  return { limit: perMinute, remaining, resetSeconds: Math.ceil(((perMinute - points) / perMinute) * 60) };
}

/** What an operation costs: one point and one for every hundred objects it may touch; a change five, because it writes to disk. */
export function pointsFor(kind: 'query' | 'mutation' | 'subscription', cost: number): number {
  return (kind === 'mutation' ? 5 : 1) + Math.floor(cost / 100);
}
