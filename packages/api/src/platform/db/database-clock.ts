import type { Engine } from './db.js';

/** The database's own time: two processes need not agree about the clock to agree about a lease. */
export function databaseNow(engine: Engine): string {
  return engine === 'sqlite' ? "strftime('%Y-%m-%d %H:%M:%f', 'now')" : 'utc_timestamp(3)';
}

export function databaseLater(engine: Engine, seconds: number): string {
  const whole = Math.trunc(seconds);
  return engine === 'sqlite' ? `strftime('%Y-%m-%d %H:%M:%f', 'now', '${whole} seconds')` : `utc_timestamp(3) + interval ${whole} second`;
}
