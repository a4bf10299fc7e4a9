import type { Ctx } from '../context.js';
import type { StoredEvent } from '../events/stored-event.js';
import { valuesOf } from './values-of.js';

/** Committed events of every process that `wants` lets through. */
export function eventsOf(ctx: Pick<Ctx, 'app'>, wants: (event: StoredEvent) => boolean): AsyncIterable<StoredEvent> {
  return valuesOf((hand) =>
    ctx.app.live.subscribe((event) => {
      if (wants(event)) hand(event);
    }),
  );
}
