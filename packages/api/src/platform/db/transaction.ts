import { AsyncLocalStorage } from 'node:async_hooks';
import type { Tx } from './db.js';

/** What both engines' transactions share: their hooks, and that they end. */
export class TransactionHooks {
  readonly #before: (() => Promise<void>)[] = [];
  readonly #after: (() => void)[] = [];
  #isOver = false;

  beforeCommit(fn: () => Promise<void>): void {
    this.#before.push(fn);
  }

  afterCommit(fn: () => void): void {
    this.#after.push(fn);
  }

  /** Guards against work that was started in the transaction and not awaited. */
  assertOpen(): void {
    if (this.#isOver) throw new Error('This transaction is over: something in it was not awaited.');
  }

  async flush(): Promise<void> {
    for (let fn = this.#before.shift(); fn; fn = this.#before.shift()) await fn();
  }

  end(): void {
    this.#isOver = true;
  }

  /** The commit stands whatever happens here: a failing hook must not make it look refused. */
  committed(): void {
    for (const fn of this.#after) {
      try {
        fn();
      } catch (error) {
        process.emitWarning(error instanceof Error ? error : String(error));
      }
    }
  }
}

let inside: AsyncLocalStorage<{ isOpen: boolean }> | null = null;

/**
 * From now on a transaction inside a transaction is refused with a clear message. The test database switches it on; in
 * production following every await would cost a request a tenth of its time. There a nested one would be given up by the
 * writer's queue on SQLite and commit apart from its outer one on MySQL.
 */
export function watchNesting(): void {
  inside ??= new AsyncLocalStorage();
}

export function assertNotNested(): void {
  if (inside?.getStore()?.isOpen) throw new Error('A transaction was started inside a transaction. Pass the open `tx` on instead.');
}

/** The command's function, then what was put off until right before COMMIT. */
export async function runInside<T, X extends Tx>(tx: X, hooks: TransactionHooks, fn: (tx: Tx) => Promise<T>): Promise<T> {
  const mark = { isOpen: true };
  try {
    const result = await (inside ? inside.run(mark, () => fn(tx)) : fn(tx));
    await hooks.flush();
    return result;
  } finally {
    mark.isOpen = false;
    hooks.end();
  }
}
