import { setTimeout as sleep } from 'node:timers/promises';
import { RetryLater } from '../../kernel/errors.js';
import { isQueueFull, isTransient } from './database-errors.js';

const MAX_TRIES = 8;
const DEADLINE_MS = 10_000;
const FIRST_PAUSE_MS = 10;

/** COMMIT was sent and no answer came: the change may or may not stand. */
export class UnknownCommit extends Error {
  override readonly name = 'UnknownCommit';
}

/**
 * Tries the whole unit of work again after what the server asks to repeat, with full jitter so that rivals do not meet
 * again. A commit of unknown outcome is repeated only where an idempotency key makes the second run harmless.
 */
export async function withRetries<T>(attempt: () => Promise<T>, mayRepeatUnknown: boolean): Promise<T> {
  const deadline = performance.now() + DEADLINE_MS;
  for (let tries = 1; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      const pause = Math.random() * FIRST_PAUSE_MS * 2 ** tries;
      const isWorthIt = tries < MAX_TRIES && performance.now() + pause < deadline;
      if (!isWorthIt || !mayRepeat(error, mayRepeatUnknown)) throw answerable(error);
      await sleep(pause);
    }
  }
}

function mayRepeat(error: unknown, mayRepeatUnknown: boolean): boolean {
  return error instanceof UnknownCommit ? mayRepeatUnknown : isTransient(error);
}

/** What the caller may try again later is said so; anything else stays what it is. */
export function answerable(error: unknown): unknown {
  if (isQueueFull(error)) return new RetryLater('The database has more work waiting than it can take.', { cause: error });
  const isPassing = error instanceof UnknownCommit || isTransient(error);
  return isPassing ? new RetryLater('The database could not take this just now.', { cause: error }) : error;
}
