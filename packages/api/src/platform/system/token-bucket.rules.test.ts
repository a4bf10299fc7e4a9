import { describe, expect, it } from '@jest/globals';
import { allowanceOf, fullBucket, pointsFor, takeFrom } from './token-bucket.rules.js';

const take = (bucket: ReturnType<typeof fullBucket>, points: number, now: number) => takeFrom(bucket, { perMinute: 60, points, now });

describe('a bucket of points', () => {
  it('gives a minute’s worth at once, then one at its pace', () => {
    const bucket = fullBucket(60, 0);
    expect(Array.from({ length: 60 }, () => take(bucket, 1, 0))).toEqual(Array(60).fill(0));
    expect(take(bucket, 1, 0)).toBe(1);
    expect(take(bucket, 1, 1000)).toBe(0);
    expect(take(bucket, 1, 1100)).toBe(1);
  });

  it('lets an expensive operation in and makes it pay before the next', () => {
    const bucket = fullBucket(60, 0);
    expect(take(bucket, 90, 0)).toBe(0);
    expect(take(bucket, 1, 0)).toBe(31);
    expect(take(bucket, 1, 31_000)).toBe(0);
  });

  it('never holds more than a minute’s worth, and says what is left', () => {
    const bucket = fullBucket(60, 0);
    take(bucket, 30, 3_600_000);
    expect(allowanceOf(bucket, 60)).toEqual({ limit: 60, remaining: 30, resetSeconds: 30 });
  });

  it('costs what an operation may touch; a change five, because it writes to disk', () => {
    expect([pointsFor('query', 99), pointsFor('query', 250), pointsFor('mutation', 3), pointsFor('subscription', 0)]).toEqual([1, 3, 5, 1]);
  });
});
