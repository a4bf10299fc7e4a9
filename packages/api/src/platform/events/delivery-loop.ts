import { randomUUID } from 'node:crypto';
import type { Clock } from '../../kernel/clock.js';
import { BackgroundLoop } from '../background-loop.js';
import { errorText, pauseAfter } from '../backoff.rules.js';
import type { Ctx, Log } from '../context.js';
import type { Db } from '../db/db.js';
import { dropLease, takeLease } from '../db/lease.js';
import type { Subscriber } from '../feature.js';
import { type Delivered, type Delivery, deliveriesOf, dueSubjects, forgetDelivered, holdBack, noteFailure } from './outbox.queries.js';
import type { StoredEvent } from './stored-event.js';

export interface DeliveryDeps {
  readonly db: Db;
  readonly clock: Clock;
  readonly log: Log;
  readonly ctxFor: (event: StoredEvent) => Ctx;
  readonly retryBaseMs: number;
  readonly maxAttempts: number;
}

const POLL_MS = 500;
/** Derived data may be that old; sockets are told without it. */
const GATHER_MS = 20;
const LEASE_SECONDS = 15;
const RENEW_MS = 5000;
/** Subjects handled at once; within a subject it is one after the other. */
const PARALLEL = 4;

/** Delivers to one subscriber. With several processes one of them holds the subscriber's lease, which keeps the order exact. */
export class DeliveryLoop {
  readonly #loop: BackgroundLoop;
  readonly #owner = randomUUID();
  readonly #lease: string;
  #leasedAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly deps: DeliveryDeps,
    readonly subscriber: Subscriber,
  ) {
    this.#lease = `subscriber:${subscriber.name}`;
    const onError = (error: unknown) => deps.log.error({ subscriber: subscriber.name, error: errorText(error) }, 'Delivery paused');
    this.#loop = new BackgroundLoop({ everyMs: POLL_MS, gatherMs: GATHER_MS, pass: () => this.#pass(), onError });
  }

  start = (): void => this.#loop.start();
  wake = (): void => this.#loop.wake();
  drain = (): Promise<void> => this.#loop.drain();

  async stop(): Promise<void> {
    await this.#loop.stop();
    if (this.#leasedAt > 0) await this.deps.db.inTransaction((tx) => dropLease(tx, { name: this.#lease, owner: this.#owner }));
  }

  async #pass(): Promise<boolean> {
    const { db, clock } = this.deps;
    const subjects = await dueSubjects(db.read, this.subscriber.name, clock.now());
    if (subjects.length === 0 || !(await this.#isMine())) return false;
    const groups = [...(await deliveriesOf(db.read, this.subscriber.name, subjects)).values()];
    const delivered = (await this.#deliverTogether(groups)) ?? (await this.#deliverApart(groups));
    if (delivered.length > 0) await db.inTransaction((tx) => forgetDelivered(tx, this.subscriber.name, delivered));
    return true;
  }

  /** One process per SQLite file; elsewhere the lease decides. */
  async #isMine(): Promise<boolean> {
    if (this.deps.db.engine === 'sqlite' || performance.now() - this.#leasedAt < RENEW_MS) return true;
    const at = performance.now();
    const request = { name: this.#lease, owner: this.#owner, seconds: LEASE_SECONDS };
    const isTaken = await this.deps.db.inTransaction((tx) => takeLease(tx, request));
    this.#leasedAt = isTaken ? at : Number.NEGATIVE_INFINITY;
    return isTaken;
  }

  /** Null where that is not possible: not offered, nothing due, or it failed. */
  async #deliverTogether(groups: readonly (readonly Delivery[])[]): Promise<readonly Delivered[] | null> {
    const { clock, ctxFor, log } = this.deps;
    const now = clock.now();
    const events = groups.flatMap((group) => dueAtOnce(group, now));
    const [first] = events;
    if (!this.subscriber.handleMany || !first || events.length === 1) return null;
    try {
      await this.subscriber.handleMany(ctxFor(first), events);
      return [...new Map(events.map((e) => [e.subjectId, { subjectId: e.subjectId, upToSeq: e.seq }])).values()];
    } catch (error) {
      log.warn({ subscriber: this.subscriber.name, events: events.length, error: errorText(error) }, 'Delivery together failed');
      return null;
    }
  }

  async #deliverApart(groups: readonly (readonly Delivery[])[]): Promise<readonly Delivered[]> {
    const delivered: Delivered[] = [];
    const left = [...groups];
    const take = async (): Promise<void> => {
      for (let group = left.shift(); group; group = left.shift()) delivered.push(...(await this.#deliverSubject(group)));
    };
    await Promise.all(Array.from({ length: PARALLEL }, take));
    return delivered;
  }

  /** In order until one fails or waits; what was delivered before that is delivered. */
  async #deliverSubject(group: readonly Delivery[]): Promise<readonly Delivered[]> {
    let last: Delivered[] = [];
    for (const delivery of group) {
      const { event, runAt } = delivery;
      if (runAt > this.deps.clock.now()) {
        const rest = { subjectId: event.subjectId, afterSeq: event.seq, until: runAt };
        await this.deps.db.inTransaction((tx) => holdBack(tx, this.subscriber.name, rest));
        break;
      }
      const isDone = await this.#deliver(delivery);
      if (!isDone) break;
      last = [{ subjectId: event.subjectId, upToSeq: event.seq }];
    }
    return last;
  }

  async #deliver({ event, attempts }: Delivery): Promise<boolean> {
    try {
      await this.subscriber.handle(this.deps.ctxFor(event), event);
      return true;
    } catch (error) {
      await this.#fail(event, attempts + 1, errorText(error));
      return false;
    }
  }

  async #fail(event: StoredEvent, attempts: number, error: string): Promise<void> {
    const { db, clock, log, retryBaseMs, maxAttempts } = this.deps;
    const retryAt = attempts >= maxAttempts ? null : new Date(clock.now().getTime() + pauseAfter(attempts, retryBaseMs));
    const fields = { subscriber: this.subscriber.name, eventId: event.id, attempts, error };
    if (retryAt) log.warn(fields, 'Delivery failed; it will be tried again');
    else log.error(fields, 'Delivery given up');
    await db.inTransaction((tx) => noteFailure(tx, { subscriber: this.subscriber.name, event, attempts, error, retryAt }));
  }
}

/** The front of a subject's queue up to the first that waits. */
function dueAtOnce(group: readonly Delivery[], now: Date): readonly StoredEvent[] {
  const waiting = group.findIndex((d) => d.runAt > now);
  return (waiting < 0 ? group : group.slice(0, waiting)).map((d) => d.event);
}
