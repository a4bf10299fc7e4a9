import { createSourceEventStream, type ExecutionArgs, type ExecutionResult, execute } from 'graphql';
import type { Ctx } from '../context.js';

/**
 * Runs a subscription so that every event is answered on behalf of the caller as they are *now*: `renew` reads the session again,
 * so a right taken away or a session ended in between stops the next event, and answers null when the caller is gone.
 */
export async function subscribeAnew(
  args: ExecutionArgs,
  renew: () => Promise<Ctx | null>,
): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
  const source = await createSourceEventStream(args);
  if (!(Symbol.asyncIterator in source)) return source;
  return answers(source, args, renew);
}

/** Written out, because an async generator that waits for its source cannot be ended before the next event arrives. */
function answers(
  source: AsyncIterable<unknown>,
  args: ExecutionArgs,
  renew: () => Promise<Ctx | null>,
): AsyncIterableIterator<ExecutionResult> {
  const events = source[Symbol.asyncIterator]();
  const end = async (): Promise<IteratorReturnResult<void>> => {
    await events.return?.();
    return { done: true, value: undefined };
  };
  return {
    async next() {
      const event = await events.next();
      const contextValue = event.done ? null : await renew();
      if (!contextValue) return end();
      return { done: false, value: await execute({ ...args, rootValue: event.value, contextValue }) };
    },
    return: end,
    async throw(error) {
      await end();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
