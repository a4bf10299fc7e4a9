import type Database from 'better-sqlite3';
import { RetryLater } from '../../kernel/errors.js';
import { isStorageRefused } from './database-errors.js';

export interface QueueLimits {
  readonly waiting: number;
  readonly waitMs: number;
}

interface Unit {
  /** Runs in its savepoint; answers what to tell the caller once the group is committed. */
  work(): Promise<() => void>;
  refuse(error: unknown): void;
  /** Ends the wait for a turn: who has waited too long has been told to come back and is no longer here. */
  readonly patience: NodeJS.Timeout;
}

/** How much may share one COMMIT: enough to spread its cost, little enough that nobody waits long for a neighbour. */
const GROUP = { units: 64, ms: 20 };

/**
 * Group commit: units of work that wait at the same time run one after the other, each in its own savepoint, and share one
 * COMMIT. Writing the log to disk costs more than a command: 16 callers who create tickets get three to four times as far.
 * Nobody hears anything before it is done, failures neither: they may rest on what a neighbour has written.
 */
export class GroupWriter {
  readonly #waiting: Unit[] = [];
  #running: Promise<void> | null = null;

  constructor(
    private readonly connection: Database.Database,
    private readonly run: (sql: string) => void,
    private readonly limits: QueueLimits,
  ) {}

  /** Resolves when the work is committed; rejects when it failed, and then nothing of it is left. */
  async do<T>(work: () => Promise<T>): Promise<T> {
    if (this.#waiting.length >= this.limits.waiting) throw new RetryLater('The database has more work waiting than it can take.');
    return new Promise((resolve, reject) => {
      const unit: Unit = {
        work: async () => {
          const result = await work();
          return () => resolve(result);
        },
        refuse: reject,
        patience: setTimeout(() => this.#giveUp(unit), this.limits.waitMs),
      };
      this.#waiting.push(unit);
      this.#running ??= this.#drain();
    });
  }

  /** Also what ends a unit that waits for itself: a transaction started inside a transaction. */
  #giveUp(unit: Unit): void {
    this.#waiting.splice(this.#waiting.indexOf(unit), 1);
    unit.refuse(new RetryLater('The database was busy for too long.'));
  }

  /** Everything queued so far has ended. */
  async idle(): Promise<void> {
    await this.#running;
  }

  async #drain(): Promise<void> {
    // One turn of the event loop: requests that have arrived by now join the group.
    await new Promise((resolve) => setImmediate(resolve));
    while (this.#waiting.length > 0) await this.#group();
    this.#running = null;
  }

  async #group(): Promise<void> {
    const begun: Unit[] = [];
    const answers: (() => void)[] = [];
    try {
      const end = performance.now() + GROUP.ms;
      for (let unit = this.#waiting.shift(); unit; unit = this.#next(begun.length, end)) {
        clearTimeout(unit.patience);
        begun.push(unit);
        // The write lock at once: a deferred BEGIN would meet SQLITE_BUSY on its first write.
        if (begun.length === 1) this.run('BEGIN IMMEDIATE');
        answers.push(await this.#one(unit));
      }
      this.run('COMMIT');
    } catch (error) {
      // SQLite may have rolled back by itself (disk full); what is still open must not meet the next group.
      if (this.connection.inTransaction) this.run('ROLLBACK');
      const refusal = new RetryLater('The database file cannot be written.', { cause: error });
      for (const unit of begun) unit.refuse(refusal);
      return;
    }
    for (const answer of answers) answer();
  }

  #next(begun: number, end: number): Unit | undefined {
    return begun < GROUP.units && performance.now() < end ? this.#waiting.shift() : undefined;
  }

  /** A failed unit leaves nothing; its neighbours stay. */
  async #one(unit: Unit): Promise<() => void> {
    this.run('SAVEPOINT unit');
    try {
      const answer = await unit.work();
      this.run('RELEASE unit');
      return answer;
    } catch (error) {
      if (!this.connection.inTransaction || isStorageRefused(error)) throw error;
      this.run('ROLLBACK TO unit');
      this.run('RELEASE unit');
      return () => unit.refuse(error);
    }
  }
}
