import type { Clock } from '../kernel/clock.js';

const [MINUTE_MS, HOUR_MS, DAY_MS] = [60_000, 3_600_000, 86_400_000];
/** Of the organisations whose playbooks the tests use. */
const EAST_OF_GREENWICH_MS = 8 * HOUR_MS;

/**
 * Runs like the real one from a minute past ten in the morning, and can be moved forward: no test begins near midnight, the full hour or
 * the quarter of an hour in which tries to sign in are counted.
 */
export class TestClock implements Clock {
  private offset: number;
  private standsAt: Date | null = null;

  constructor() {
    const local = Date.now() + EAST_OF_GREENWICH_MS;
    this.offset = 10 * HOUR_MS + MINUTE_MS - (local % DAY_MS);
  }

  now(): Date {
    return this.standsAt ?? new Date(Date.now() + this.offset);
  }

  advance(milliseconds: number): void {
    if (this.standsAt) this.standsAt = new Date(this.standsAt.getTime() + milliseconds);
    this.offset += milliseconds;
  }

  /** From now on it is this instant, until it is another: for what is exact to the second. */
  standAt(instant: number): void {
    this.standsAt = new Date(instant);
  }
}
