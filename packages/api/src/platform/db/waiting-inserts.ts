import { format, type PoolConnection } from 'mysql2';
import { bind } from './bind.js';
import type { SqlValue } from './db.js';
import { mysqlScript } from './prepared.js';

/** As much as goes into one packet; servers take 1 MB and more. */
const FULL = 200_000;

/**
 * Inserts of a transaction that nobody has asked the result of. They go out together, in order, right before whatever is asked next, and the
 * last of them together with COMMIT: to a command on MariaDB the way there and back costs more than the insert (half of a creation's time).
 */
export class WaitingInserts {
  #statements: string[] = [];
  #length = 0;

  constructor(private readonly connection: PoolConnection) {}

  get isFull(): boolean {
    return this.#length >= FULL;
  }

  /** Several statements in one packet cannot be prepared, so the values are written out, by the driver. */
  add(sql: string, params: readonly SqlValue[]): void {
    const text = format(sql, bind(params).map(writable));
    this.#statements.push(text);
    this.#length += text.length;
  }

  /** Sends what waits. */
  async send(): Promise<void> {
    if (this.#length === 0) return;
    const { error } = await mysqlScript(this.connection, this.take());
    if (error) throw error;
  }

  /** What waits, for whoever sends it with something else. */
  take(): readonly string[] {
    const taken = this.#statements;
    this.#statements = [];
    this.#length = 0;
    return taken;
  }
}

/** The driver writes an object out as `column = value`: nothing but the types that are declared may reach it. */
function writable(value: unknown): string | number | Buffer | null {
  if (value === null || typeof value === 'string' || Buffer.isBuffer(value)) return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new TypeError(`A ${typeof value} cannot be stored.`);
}
