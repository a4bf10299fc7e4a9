import { encodeTime } from 'ulid';
import type { Clock } from '../../kernel/clock.js';
import { BackgroundLoop } from '../background-loop.js';
import { errorText } from '../backoff.rules.js';
import type { Log } from '../context.js';
import type { Db } from '../db/db.js';
import { eventsByIds } from './outbox.queries.js';
import type { LiveEvents, StoredEvent } from './stored-event.js';

export interface LiveDeps {
  readonly db: Db;
  readonly clock: Clock;
  readonly log: Log;
}

const POLL_MS = 500;
/** How long a transaction may take to commit after its event was made; ids are in order of making, not of committing. */
const OVERLAP_MS = 6000;
const PER_POLL = 5000;

/**
 * Tells this process's sockets about every committed event. Own events are told right after commit; those of other
 * processes are read from the log, only while somebody listens, with an overlap because a slow transaction's ids appear late.
 */
class Live implements LiveEvents {
  readonly #listeners = new Set<(event: StoredEvent) => void>();
  readonly #told = new Map<string, number>();
  readonly #tail: BackgroundLoop | null;
  #isPrimed = false;

  constructor(private readonly deps: LiveDeps) {
    const onError = (error: unknown) => deps.log.warn({ error: errorText(error) }, 'Live events paused');
    this.#tail = deps.db.engine === 'sqlite' ? null : new BackgroundLoop({ everyMs: POLL_MS, pass: () => this.#follow(), onError });
  }

  subscribe(listener: (event: StoredEvent) => void): () => void {
    this.#listeners.add(listener);
    if (this.#listeners.size === 1) this.#tail?.start();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      this.#isPrimed = false;
      this.#tail?.stop();
    };
  }

  publish(events: readonly StoredEvent[]): void {
    if (this.#listeners.size === 0) return;
    for (const event of events) this.#tell(event);
  }

  async stop(): Promise<void> {
    this.#listeners.clear();
    await this.#tail?.stop();
  }

  #tell(event: StoredEvent): void {
    if (this.#tail && this.#told.has(event.id)) return;
    if (this.#tail) this.#told.set(event.id, performance.now());
    for (const listener of this.#listeners) {
      try {
        listener(event);
      } catch (error) {
        this.deps.log.error({ eventId: event.id, error: errorText(error) }, 'A live listener failed');
      }
    }
  }

  async #follow(): Promise<boolean> {
    const { db, clock } = this.deps;
    const from = `evt_${encodeTime(clock.now().getTime() - OVERLAP_MS, 10)}`;
    const rows = await db.read.rows(`select id from event where id > ? order by id desc limit ${PER_POLL}`, [from]);
    const ids = new Set(rows.map(([id]) => String(id)));
    const fresh = [...ids].filter((id) => !this.#told.has(id));
    if (!this.#isPrimed) {
      // What was there before anybody listened is history, not news.
      for (const id of fresh) this.#told.set(id, performance.now());
      this.#isPrimed = true;
    } else if (fresh.length > 0) {
      for (const event of await eventsByIds(db.read, fresh)) this.#tell(event);
    }
    this.#forgetOld(ids);
    return false;
  }

  /** What is still looked at is kept, however long: a process whose clock is ahead makes ids that stay in sight. */
  #forgetOld(inSight: ReadonlySet<string>): void {
    const limit = performance.now() - 3 * OVERLAP_MS;
    for (const [id, at] of this.#told) if (at < limit && !inSight.has(id)) this.#told.delete(id);
  }
}

export function createLiveEvents(deps: LiveDeps): LiveEvents {
  return new Live(deps);
}
