import type { Clock } from '../../kernel/clock.js';
import { BackgroundLoop } from '../background-loop.js';
import { errorText } from '../backoff.rules.js';
import type { Log } from '../context.js';
import { databaseNow } from '../db/database-clock.js';
import { type Db, instant } from '../db/db.js';

const EVERY_MS = 10_000;
/** Less is the journey to the database and back; correcting it would make time tremble. */
const TOLERATED_MS = 250;
/** From here on the machine's clock is worth an administrator's attention. */
const WORTH_A_WARNING_MS = 2000;
/** A step of the machine's clock against the time that runs evenly; what adjusts clocks gently stays far below it between two looks. */
const STEP_MS = 1000;

export interface SynchronisedClockDeps {
  readonly db: Db;
  readonly machine: Clock;
  readonly log: Pick<Log, 'warn'>;
}

/**
 * The machine's clock, set right by the database's: all processes of an installation then agree about the time, whatever their machines think.
 * Events are ordered and followed by it, so a process whose machine is behind would otherwise not be heard by the others.
 * On SQLite there is nothing to agree about.
 */
export class SynchronisedClock implements Clock {
  /** What is taken off the machine's time. */
  #correctionMs = 0;
  #aheadMs = 0;
  /** The machine's time less the time that runs evenly; changes when somebody sets the clock. */
  #base: number;
  readonly #loop: BackgroundLoop;

  constructor(private readonly deps: SynchronisedClockDeps) {
    this.#base = deps.machine.now().getTime() - performance.now();
    const onError = (error: unknown) => deps.log.warn({ error: errorText(error) }, "The clock could not be compared with the database's");
    this.#loop = new BackgroundLoop({ everyMs: EVERY_MS, pass: () => this.#compare(), onError });
  }

  now(): Date {
    const machine = this.deps.machine.now().getTime();
    const step = machine - performance.now() - this.#base;
    if (Math.abs(step) > STEP_MS) this.#onStep(step);
    return new Date(machine - this.#correctionMs);
  }

  /** How far the machine's clock is ahead of the database's, by the last look. */
  aheadMs = (): number => this.#aheadMs;

  /** Looks now, and every ten seconds from then on. */
  async start(): Promise<void> {
    if (this.deps.db.engine === 'sqlite') return;
    await this.#loop.drain();
    this.#loop.start();
  }

  stop = (): Promise<void> => this.#loop.stop();

  /** Somebody has set the machine's clock: what it jumped is taken off until the database has been asked again. */
  #onStep(step: number): void {
    this.#base += step;
    if (this.deps.db.engine === 'sqlite') return;
    this.#correctionMs += step;
    this.#loop.wake();
  }

  async #compare(): Promise<boolean> {
    const { db, machine, log } = this.deps;
    const before = machine.now().getTime();
    const began = performance.now();
    const [row] = await db.read.rows(`select ${databaseNow(db.engine)}`);
    const journey = performance.now() - began;
    // Half the way there, half the way back; one that took long says little.
    if (journey > 2 * TOLERATED_MS) return false;
    this.#aheadMs = Math.round(before + journey / 2 - instant(String(row?.[0])).getTime());
    this.#base = machine.now().getTime() - performance.now();
    if (Math.abs(this.#aheadMs - this.#correctionMs) <= TOLERATED_MS) return false;
    this.#correctionMs = Math.abs(this.#aheadMs) <= TOLERATED_MS ? 0 : this.#aheadMs;
    if (Math.abs(this.#aheadMs) > WORTH_A_WARNING_MS) {
      log.warn({ aheadMs: this.#aheadMs }, "The machine's clock differs from the database's; the database's counts. Set it by NTP");
    }
    return false;
  }
}
