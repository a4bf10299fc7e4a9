import type { Clock } from '../kernel/clock.js';

/** Runs like the real one, and can be moved forward. */
export class TestClock implements Clock {
  private offset = 0;

  now(): Date {
    return new Date(Date.now() + this.offset);
  }

  advance(milliseconds: number): void {
    this.offset += milliseconds;
  }
}
