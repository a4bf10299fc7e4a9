import { setTimeout as sleep } from 'node:timers/promises';
import { EVENT_TYPES, type EventType } from '@shouwen/shared';
import type { Subscriber } from '../feature.js';
import { type DeliveryDeps, DeliveryLoop } from './delivery-loop.js';
import { countOwed } from './outbox.queries.js';
import type { EventDispatcher } from './stored-event.js';

export interface DispatcherDeps
  extends Omit<DeliveryDeps, 'retryBaseMs' | 'maxAttempts'>,
    Partial<Pick<DeliveryDeps, 'retryBaseMs' | 'maxAttempts'>> {
  readonly subscribers: readonly Subscriber[];
}

const RETRY_BASE_MS = 1000;
const MAX_ATTEMPTS = 12;
const IDLE_POLL_MS = 20;

/** Brings committed events to the subscribers: at least once, in order per subject, each subscriber at its own pace. */
export function createDispatcher({ subscribers, ...deps }: DispatcherDeps): EventDispatcher {
  const loops = subscribers.map((s) => new DeliveryLoop({ retryBaseMs: RETRY_BASE_MS, maxAttempts: MAX_ATTEMPTS, ...deps }, s));
  const names = subscribers.map((s) => s.name);
  const wanted = new Map(EVENT_TYPES.map((type) => [type, subscribers.filter((s) => wants(s, type)).map((s) => s.name)]));
  return {
    subscribersOf: (type) => wanted.get(type) ?? [],
    start() {
      for (const loop of loops) loop.start();
    },
    stop: async () => {
      await Promise.all(loops.map((loop) => loop.stop()));
    },
    wake(which) {
      for (const loop of loops) if (which.includes(loop.subscriber.name)) loop.wake();
    },
    async idle() {
      await Promise.all(loops.map((loop) => loop.drain()));
      while ((await countOwed(deps.db.read, names)) > 0) {
        await sleep(IDLE_POLL_MS);
        await Promise.all(loops.map((loop) => loop.drain()));
      }
    },
  };
}

function wants({ types }: Subscriber, type: EventType): boolean {
  return types instanceof RegExp ? types.test(type) : types.includes(type);
}
