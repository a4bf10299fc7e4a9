/** What a loop does; true means there may be more to do at once. */
export type Pass = () => Promise<boolean>;

export interface BackgroundLoopOptions {
  readonly everyMs: number;
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
    await (this.#running ?? this.#run());
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
    // Leaves the caller's turn, and with it the hook of a commit, before any work starts.
    await new Promise(setImmediate);
    do {
      this.#isWoken = false;
      while (!this.#isStopped && (await this.options.pass())) await new Promise(setImmediate);
    } while (this.#isWoken && !this.#isStopped);
  }
}
