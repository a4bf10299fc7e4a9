import { BackgroundLoop } from '../background-loop.js';
import { errorText } from '../backoff.rules.js';
import type { Ctx, Log } from '../context.js';
import type { Db } from '../db/db.js';
import type { LogFollower } from '../feature.js';

export interface FollowDeps {
  readonly db: Db;
  readonly log: Log;
  readonly newCtx: () => Ctx;
}

const POLL_MS = 2000;
/** A follower may be that late; many commits then share its statements. */
const GATHER_MS = 20;
const CATCH_UP_MS = 30_000;
const PER_PASS = 500;
/** While the database is away, so many ids wait; beyond, the follower is left to look for the rest itself. */
const MOST_WAITING = 100_000;

/**
 * Hands a follower what this process commits, from memory: the command writes nothing for it. What a stopped process did not get to
 * hand over is found by `catchUp`, at the start and, where several processes write to one database, from time to time.
 */
export class FollowLoop {
  readonly #loop: BackgroundLoop;
  #waiting: string[] = [];
  #mayHaveMissed = true;
  #caughtUpAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly deps: FollowDeps,
    private readonly follower: LogFollower,
  ) {
    const onError = (error: unknown) => deps.log.error({ follower: follower.name, error: errorText(error) }, 'Following the log paused');
    this.#loop = new BackgroundLoop({ everyMs: POLL_MS, gatherMs: GATHER_MS, pass: () => this.#pass(), onError });
  }

  start = (): void => this.#loop.start();
  stop = (): Promise<void> => this.#loop.stop();
  drain = (): Promise<void> => this.#loop.drain();

  /** Something handed over has not been followed yet. */
  get isBehind(): boolean {
    return this.#waiting.length > 0 || this.#mayHaveMissed;
  }

  committed(ids: readonly string[]): void {
    if (this.#waiting.length < MOST_WAITING) this.#waiting.push(...ids);
    else this.#mayHaveMissed = true;
    this.#loop.wake();
  }

  async #pass(): Promise<boolean> {
    const some = this.#waiting.slice(0, PER_PASS);
    if (some.length > 0) {
      await this.follower.follow(this.deps.newCtx(), some);
      this.#waiting.splice(0, some.length);
    }
    if (some.length < PER_PASS && (this.#mayHaveMissed || performance.now() - this.#caughtUpAt > CATCH_UP_MS)) await this.#catchUp();
    return this.#waiting.length > 0;
  }

  async #catchUp(): Promise<void> {
    const mayHaveMissed = this.#mayHaveMissed || this.deps.db.engine !== 'sqlite';
    this.#mayHaveMissed = false;
    try {
      await this.follower.catchUp(this.deps.newCtx(), { mayHaveMissed });
    } catch (error) {
      this.#mayHaveMissed = mayHaveMissed;
      throw error;
    }
    this.#caughtUpAt = performance.now();
  }
}
