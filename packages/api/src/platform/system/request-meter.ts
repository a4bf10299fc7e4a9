import type { RequestFigures } from './vitals.rules.js';

/** What happened in one slot of time. */
interface Slot {
  readonly startedAt: number;
  requests: number;
  /** Answered 5xx. */
  failed: number;
  /** Answered 429. */
  throttled: number;
  totalMs: number;
  maxMs: number;
  /** How many took how long: counts by power of √2 of a millisecond, from 0.1 ms on. */
  readonly durations: Uint32Array;
}

const SLOT_MS = 10_000;
const SLOTS = 30;
const STEPS = 48;
const LEAST_MS = 0.1;

/** Counts requests in memory: a few additions each, no clock of its own, nothing that grows. */
export class RequestMeter {
  #slots: Slot[] = [];
  readonly #startedAt = performance.now();

  note(status: number, milliseconds: number): void {
    const slot = this.#slot(performance.now());
    slot.requests += 1;
    if (status >= 500) slot.failed += 1;
    if (status === 429) slot.throttled += 1;
    slot.totalMs += milliseconds;
    if (milliseconds > slot.maxMs) slot.maxMs = milliseconds;
    const step = Math.max(0, Math.min(STEPS - 1, Math.ceil(2 * Math.log2(milliseconds / LEAST_MS))));
    slot.durations[step] = (slot.durations[step] ?? 0) + 1;
  }

  figures(): RequestFigures {
    const now = performance.now();
    const slots = this.#slots.filter(({ startedAt }) => now - startedAt < SLOT_MS * SLOTS);
    const minutes = Math.max(Math.min(now - this.#startedAt, SLOT_MS * SLOTS), SLOT_MS) / 60_000;
    const sum = (of: (slot: Slot) => number) => slots.reduce((total, slot) => total + of(slot), 0);
    const requests = sum((slot) => slot.requests);
    return {
      perMinute: round(requests / minutes),
      failedShare: requests === 0 ? 0 : round(sum((slot) => slot.failed) / requests, 4),
      throttledPerMinute: round(sum((slot) => slot.throttled) / minutes),
      meanMs: requests === 0 ? 0 : round(sum((slot) => slot.totalMs) / requests),
      p50Ms: quantile(slots, requests * 0.5),
      p95Ms: quantile(slots, requests * 0.95),
      maxMs: round(Math.max(0, ...slots.map((slot) => slot.maxMs))),
    };
  }

  #slot(now: number): Slot {
    const current = this.#slots.at(-1);
    if (current && now - current.startedAt < SLOT_MS) return current;
    const fresh = { startedAt: now, requests: 0, failed: 0, throttled: 0, totalMs: 0, maxMs: 0, durations: new Uint32Array(STEPS) };
    this.#slots = [...this.#slots.slice(1 - SLOTS), fresh];
    return fresh;
  }
}

/** The upper edge of the step in which the nth fastest lies: at most √2 too high. */
function quantile(slots: readonly Slot[], nth: number): number {
  let seen = 0;
  for (let step = 0; step < STEPS; step += 1) {
    for (const slot of slots) seen += slot.durations[step] ?? 0;
    if (seen > 0 && seen >= nth) return round(LEAST_MS * 2 ** (step / 2));
  }
  return 0;
}

function round(value: number, digits = 1): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
