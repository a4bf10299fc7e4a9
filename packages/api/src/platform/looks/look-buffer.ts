import type { Clock } from '../../kernel/clock.js';
import { newId } from '../../kernel/id.js';
import { marks } from '../../kernel/marks.js';
import { BackgroundLoop } from '../background-loop.js';
import { errorText } from '../backoff.rules.js';
import type { Log } from '../context.js';
import type { Db, Engine, SqlValue } from '../db/db.js';
import { hourOf, type Look, type Looker, type LookRow, lookKey, notLate } from './look.rules.js';

export interface LookBufferDeps {
  readonly db: Db;
  readonly clock: Clock;
  readonly log: Log;
}

const FLUSH_MS = 2000;
const ROWS_PER_STATEMENT = 200;
/** While the database is away, so many rows wait for it; beyond, what is new is dropped and said so. */
const MOST_WAITING = 100_000;

const COLUMNS =
  'id, person_id, object_id, hour, kind, source, on_behalf_of_id, object_type, department_id, address, looks, first_at, last_at';
const KEY = 'person_id, object_id, hour, kind, source, on_behalf_of_id';

/**
 * Who saw what, on its way into `access_log`. A request only counts in memory; the rows are written together every two seconds
 * and when the server stops. A crash may lose the last two seconds.
 */
export class LookBuffer {
  #waiting = new Map<string, LookRow>();
  readonly #loop: BackgroundLoop;

  constructor(private readonly deps: LookBufferDeps) {
    const onError = (error: unknown) => deps.log.error({ error: errorText(error) }, 'The access log waits for the database');
    this.#loop = new BackgroundLoop({ everyMs: FLUSH_MS, onError, pass: () => this.flush().then(() => false) });
  }

  note(look: Look, looker: Looker): void {
    const now = this.deps.clock.now();
    const hour = hourOf(now);
    const key = lookKey(look, looker, hour);
    const known = this.#waiting.get(key);
    if (known) {
      known.looks += 1;
      known.lastAt = now;
    } else if (this.#waiting.size < MOST_WAITING) {
      this.#waiting.set(key, { ...look, ...looker, hour, firstAt: now, lastAt: now, looks: 1 });
    } else this.deps.log.error({}, 'The access log is full: looks are lost until the database is back');
  }

  start = (): void => this.#loop.start();

  async stop(): Promise<void> {
    await this.#loop.stop();
    await this.flush().catch((error: unknown) => this.deps.log.error({ error: errorText(error) }, 'The last looks were not written'));
  }

  /** Writes what waits. After a failure it waits on. */
  async flush(): Promise<void> {
    const { db } = this.deps;
    const taken = this.#waiting;
    if (taken.size === 0) return;
    this.#waiting = new Map();
    const rows = [...taken.values()].map((row) => notLate(row, this.deps.clock.now()));
    try {
      await db.inTransaction(async (tx) => {
        for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT) {
          const some = rows.slice(from, from + ROWS_PER_STATEMENT);
          await tx.run(upsertSql(db.engine, some.length), some.flatMap(valuesOf));
        }
      });
    } catch (error) {
      this.#putBack(taken);
      throw error;
    }
  }

  #putBack(taken: ReadonlyMap<string, LookRow>): void {
    for (const [key, row] of taken) {
      const newer = this.#waiting.get(key);
      this.#waiting.set(key, newer ? { ...row, looks: row.looks + newer.looks, lastAt: newer.lastAt } : row);
    }
  }
}

function upsertSql(engine: Engine, count: number): string {
  const one = `(${marks(COLUMNS.split(','))})`;
  const values = Array.from({ length: count }, () => one).join(', ');
  const [conflict, added] =
    engine === 'sqlite'
      ? [`on conflict (${KEY}) do update set`, (column: string) => `excluded.${column}`]
      : ['on duplicate key update', (column: string) => `values(${column})`];
  return `insert into access_log (${COLUMNS}) values ${values} ${conflict}
    looks = access_log.looks + ${added('looks')}, last_at = ${added('last_at')}, address = ${added('address')}`;
}

function valuesOf(row: LookRow): SqlValue[] {
  const { personId, objectId, hour, kind, source, onBehalfOfId, objectType, departmentId, address, looks, firstAt, lastAt } = row;
  const key = [personId, objectId, hour, kind, source, onBehalfOfId];
  return [newId('acl', firstAt), ...key, objectType, departmentId, address, looks, firstAt, lastAt];
}
