import { hostname } from 'node:os';
import { newId } from '../../kernel/id.js';
import { BackgroundLoop } from '../background-loop.js';
import { errorText } from '../backoff.rules.js';
import type { AppState } from '../context.js';
import { databaseNow } from '../db/database-clock.js';
import { insertRows } from '../db/write.js';
import { SHOUWEN_VERSION } from '../version.js';
import { VitalSigns } from './process-vitals.js';
import { ServerProcessRow } from './server-process.entity.js';

const EVERY_MS = 10_000;
/** A process that was not heard of for a day is not coming back. */
const FORGOTTEN_HOURS = 24;

/** Writes every ten seconds that this process lives and how it is doing, so that any process can tell of all of them. */
export class Heartbeat {
  readonly #id: string;
  readonly #startedAt: Date;
  readonly #signs: VitalSigns;
  readonly #loop: BackgroundLoop;
  #isKnown = false;

  constructor(private readonly app: AppState) {
    this.#startedAt = app.clock.now();
    this.#id = newId('prc', this.#startedAt);
    this.#signs = new VitalSigns({ ...app.metrics, dataDir: app.settings.dataDir });
    const onError = (error: unknown) => app.log.warn({ error: errorText(error) }, 'A heartbeat was not written');
    this.#loop = new BackgroundLoop({ everyMs: EVERY_MS, pass: () => this.#beat(), onError });
  }

  start = (): void => this.#loop.start();

  /** Beats once, started or not. */
  now = (): Promise<void> => this.#loop.drain();

  async stop(): Promise<void> {
    this.#signs.stop();
    await this.#loop.stop();
    if (!this.#isKnown) return;
    const gone = this.app.db.inTransaction((tx) => tx.run('delete from server_process where id = ?', [this.#id]));
    await gone.catch((error: unknown) => this.app.log.warn({ error: errorText(error) }, 'The process could not take its leave'));
  }

  async #beat(): Promise<boolean> {
    const { db, clock } = this.app;
    const vitals = this.#signs.read();
    const clockAheadMs = Math.trunc(this.app.metrics.clockAheadMs());
    await db.inTransaction(async (tx) => {
      const now = databaseNow(tx.engine);
      const sql = `update server_process set vitals = ?, clock_ahead_ms = ?, seen_at = ${now} where id = ?`;
      const { affected } = await tx.run(sql, [JSON.stringify(vitals), clockAheadMs, this.#id]);
      if (affected > 0) return;
      await insertRows(tx, ServerProcessRow, [{ ...this.#facts(), vitals, clockAheadMs, seenAt: clock.now() }]);
      await tx.run('delete from server_process where seen_at < ?', [new Date(clock.now().getTime() - FORGOTTEN_HOURS * 3_600_000)]);
    });
    this.#isKnown = true;
    return false;
  }

  #facts() {
    return {
      id: this.#id,
      host: hostname().slice(0, 100),
      pid: process.pid,
      version: SHOUWEN_VERSION,
      nodeVersion: process.version,
      startedAt: this.#startedAt,
    };
  }
}
