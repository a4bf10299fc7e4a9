import { RetryLater } from '../../kernel/errors.js';

/** Lets one unit of work at a time at the single writer, in order of arrival; a queue without end would only hide an overload. */
export class WriterQueue {
  #tail: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  constructor(private readonly limit: number) {}

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#waiting >= this.limit) throw new RetryLater('The database has more work waiting than it can take.');
    this.#waiting++;
    const turn = this.#tail.then(work).finally(() => this.#waiting--);
    this.#tail = turn.catch(() => undefined);
    return turn;
  }

  /** Everything queued so far has ended. */
  async idle(): Promise<void> {
    await this.#tail;
  }
}
