import { Repeater } from '@graphql-yoga/subscription';
import type { Ctx } from '../context.js';
import type { StoredEvent } from '../events/stored-event.js';

/**
 * The source of a subscription: committed events of every process that `wants` lets through, until the caller goes away.
 * A caller so slow that a thousand events wait for it is cut off; it then reads the lists again.
 */
export function eventsOf(ctx: Pick<Ctx, 'app'>, wants: (event: StoredEvent) => boolean): AsyncIterable<StoredEvent> {
  return new Repeater<StoredEvent>(async (push, stop) => {
    const unsubscribe = ctx.app.live.subscribe((event) => {
      if (!wants(event)) return;
      try {
        push(event).catch(() => stop());
      } catch {
        stop();
      }
    });
    await stop;
    unsubscribe();
  });
}
