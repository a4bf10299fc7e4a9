import { RetryLater } from '../../kernel/errors.js';

export interface QueueLimits {
  readonly waiting: number;
  readonly waitMs: number;
}

/**
 * Lets one unit of work at a time at the single writer, in order of arrival. Who waits too long is told to come back: a
 * queue without end would only hide an overload, or a unit of work that waits for itself.
 */
export class WriterQueue {
  #tail: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  constructor(private readonly limits: QueueLimits) {}

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#waiting >= this.limits.waiting) throw new RetryLater('The database has more work waiting than it can take.');
    this.#waiting++;
    const turn = this.#inTurn(work).finally(() => this.#waiting--);
    return turn;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      let isGone = false;
      const patience = setTimeout(() => {
        isGone = true;
        reject(new RetryLater('The database was busy for too long.'));
      }, this.limits.waitMs);
      this.#tail = this.#tail.then(() => {
        clearTimeout(patience);
        if (isGone) return;
        const done = work();
        resolve(done);
        return done.catch(() => undefined);
      });
    });
  }

  /** Everything queued so far has ended. */
  async idle(): Promise<void> {
    await this.#tail;
  }
}
