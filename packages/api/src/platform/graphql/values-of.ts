import { Repeater } from '@graphql-yoga/subscription';

/**
 * The source of a subscription: what its subscriber is handed, until the caller goes away. A caller so slow that a thousand values wait
 * for it is cut off; it then reads the lists again.
 */
export function valuesOf<T>(subscribe: (hand: (value: T) => void) => () => void): AsyncIterable<T> {
  return new Repeater<T>(async (push, stop) => {
    const unsubscribe = subscribe((value) => {
      try {
        push(value).catch(() => stop());
      } catch {
        stop();
      }
    });
    await stop;
    unsubscribe();
  });
}
