import { setTimeout as sleep } from 'node:timers/promises';

/** What a loop does; true means there may be more to do at once. */
export type Pass = () => Promise<boolean>;

export interface BackgroundLoopOptions {
  readonly everyMs: number;
  /** How long to gather before a pass: under load one pass then serves many commits, and its own statements are shared by them. */
  readonly gatherMs?: number;
  readonly pass: Pass;
  /** A pass failed (the database is away); the next one comes with the clock. */
  readonly onError: (error: unknown) => void;
}

/** Repeats a pass while it finds work, else with the clock or when woken. Never two passes at once. */
export class BackgroundLoop {
  #timer: NodeJS.Timeout | null = null;
  #running: Promise<void> | null = null;
  #isWoken = false;
  #isStopped = false;
  /** Somebody waits for the end: no gathering. */
  #isDraining = false;

  constructor(private readonly options: BackgroundLoopOptions) {}

  start(): void {
    this.#isStopped = false;
    this.#timer ??= setInterval(() => this.wake(), this.options.everyMs).unref();
    this.wake();
  }

  wake(): void {
    if (!this.#timer || this.#isStopped) return;
    if (this.#running) this.#isWoken = true;
    else this.#run();
  }

  /** Works until a pass finds nothing, started or not. */
  async drain(): Promise<void> {
    this.#isWoken = true;
    this.#isDraining = true;
    await (this.#running ?? this.#run());
    this.#isDraining = false;
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    if (this.#timer) clearInterval(this.#timer);
    this.#timer = null;
    await this.#running;
  }

  #run(): Promise<void> {
    this.#running = this.#passes()
      .catch(this.options.onError)
      .finally(() => {
        this.#running = null;
      });
    return this.#running;
  }

  async #passes(): Promise<void> {
    await this.#gather();
    do {
      this.#isWoken = false;
      while (!this.#isStopped && (await this.options.pass())) await this.#gather();
    } while (this.#isWoken && !this.#isStopped);
  }

  /** Leaves the caller's turn in any case, and with it the hook of a commit. */
  #gather(): Promise<unknown> {
    const { gatherMs } = this.options;
    return gatherMs && !this.#isDraining ? sleep(gatherMs) : new Promise(setImmediate);
  }
}
