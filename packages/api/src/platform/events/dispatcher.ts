import { setTimeout as sleep } from 'node:timers/promises';
import { EVENT_TYPES, type EventType } from '@shouwen/shared';
import type { Ctx } from '../context.js';
import type { LogFollower, Subscriber } from '../feature.js';
import { type DeliveryDeps, DeliveryLoop } from './delivery-loop.js';
import { FollowLoop } from './follow-loop.js';
import { countOwed } from './outbox.queries.js';
import type { EventDispatcher } from './stored-event.js';

export interface DispatcherDeps
  extends Omit<DeliveryDeps, 'retryBaseMs' | 'maxAttempts'>,
    Partial<Pick<DeliveryDeps, 'retryBaseMs' | 'maxAttempts'>> {
  readonly subscribers: readonly Subscriber[];
  readonly followers: readonly LogFollower[];
  readonly newCtx: () => Ctx;
}

const RETRY_BASE_MS = 1000;
const MAX_ATTEMPTS = 12;
const IDLE_POLL_MS = 20;

/** Brings committed events to the subscribers: at least once, in order per subject, each subscriber at its own pace. */
export function createDispatcher({ subscribers, followers, newCtx, ...deps }: DispatcherDeps): EventDispatcher {
  const loops = subscribers.map((s) => new DeliveryLoop({ retryBaseMs: RETRY_BASE_MS, maxAttempts: MAX_ATTEMPTS, ...deps }, s));
  const follows = followers.map((follower) => new FollowLoop({ db: deps.db, log: deps.log, newCtx }, follower));
  const all = [...loops, ...follows];
  const names = subscribers.map((s) => s.name);
  const wanted = new Map(EVENT_TYPES.map((type) => [type, subscribers.filter((s) => wants(s, type)).map((s) => s.name)]));
  const subscribersOf = (type: EventType): readonly string[] => wanted.get(type) ?? [];
  const drain = () => Promise.all(all.map((loop) => loop.drain()));
  const wake = (which: ReadonlySet<string>): void => {
    for (const loop of loops) if (which.has(loop.subscriber.name)) loop.wake();
  };
  return {
    subscribersOf,
    start() {
      for (const loop of all) loop.start();
    },
    stop: async () => {
      await Promise.all(all.map((loop) => loop.stop()));
    },
    committed(events) {
      wake(new Set(events.flatMap((e) => subscribersOf(e.type))));
      const ids = events.map(({ id }) => id);
      for (const loop of follows) loop.committed(ids);
    },
    wake: (which) => wake(new Set(which)),
    async idle() {
      await drain();
      while (follows.some((loop) => loop.isBehind) || (await countOwed(deps.db.read, names)) > 0) {
        await sleep(IDLE_POLL_MS);
        await drain();
      }
    },
  };
}

function wants({ types }: Subscriber, type: EventType): boolean {
  return types instanceof RegExp ? types.test(type) : types.includes(type);
}
