import { callerNetwork } from '../../kernel/address.js';
import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { hashSecret } from './secret.js';
import { minutesToWait, type Throttle, throttlesFor, windowStart } from './sign-in-throttle.rules.js';

const COUNT = {
  sqlite:
    'insert into sign_in_attempt (scope, window_start, attempts) values (?, ?, 1) on conflict (scope, window_start) do update set attempts = attempts + 1',
  mysql: 'insert into sign_in_attempt (scope, window_start, attempts) values (?, ?, 1) on duplicate key update attempts = attempts + 1',
} as const;

/**
 * Counts this attempt and says how many minutes the caller must wait, 0 when they may go on. Counted by the database before the password
 * is looked at, so fifty guesses sent at once are fifty attempts. The account is counted whether it exists or not.
 */
export async function countAttempt(ctx: Ctx, accountKey: string): Promise<number> {
  const now = ctx.clock.now();
  const start = windowStart(now);
  return ctx.db.inTransaction(async (tx) => {
    const over: boolean[] = [];
    for (const throttle of throttlesOf(ctx, accountKey)) over.push((await count(tx, throttle, start)) > throttle.limit);
    return over.includes(true) ? minutesToWait(now) : 0;
  });
}

async function count(tx: Tx, { scope }: Throttle, start: Date): Promise<number> {
  await tx.run(COUNT[tx.engine], [scope, start]);
  const [row] = await tx.rows('select attempts from sign_in_attempt where scope = ? and window_start = ?', [scope, start]);
  return Number(row?.[0] ?? 0);
}

/** Takes a successful attempt back: signing in is no reason to be locked out. */
export async function forgetAttempt(tx: Tx, ctx: Ctx, accountKey: string): Promise<void> {
  const start = windowStart(ctx.clock.now());
  for (const { scope, isForgiven } of throttlesOf(ctx, accountKey)) {
    const attempts = isForgiven ? '0' : 'attempts - 1';
    await tx.run(`update sign_in_attempt set attempts = ${attempts} where scope = ? and window_start = ?`, [scope, start]);
  }
}

/** The account is hashed: what people mistype into this field may be their password. */
function throttlesOf(ctx: Ctx, accountKey: string): readonly Throttle[] {
  return throttlesFor(hashSecret(accountKey).slice(0, 40), callerNetwork(ctx.http?.address ?? ''));
}
