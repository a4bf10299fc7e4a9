import { callerNetwork } from '../../kernel/address.js';
import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { setting } from '../../platform/settings/setting.js';
import { signInTriesPerAccount, signInTriesPerAddress } from './access.settings.js';
import { hashSecret } from './secret.js';
import { factorThrottle, minutesToWait, type Throttle, type TryLimits, throttlesFor, windowStart } from './sign-in-throttle.rules.js';

const COUNT = {
  sqlite:
    'insert into sign_in_attempt (scope, window_start, attempts) values (?, ?, 1) on conflict (scope, window_start) do update set attempts = attempts + 1',
  mysql: 'insert into sign_in_attempt (scope, window_start, attempts) values (?, ?, 1) on duplicate key update attempts = attempts + 1',
} as const;

/** What the counters say of an attempt. */
export interface Throttled {
  /** How long the caller must wait; 0 when they may go on. */
  readonly minutes: number;
  /** Whether this attempt is the one that closed the door: worth a line in the history, those after it are not. */
  readonly isFirst: boolean;
}

/**
 * Counts this attempt. Counted by the database before the password is looked at, so fifty guesses sent at once are fifty attempts. The
 * account is counted whether it exists or not.
 */
export async function countAttempt(ctx: Ctx, accountKey: string): Promise<Throttled> {
  return countAll(ctx, throttlesOf(ctx, accountKey, await tryLimits(ctx)));
}

/** The same for what costs something and names no account. */
export async function countAddressAttempt(ctx: Ctx): Promise<Throttled> {
  const throttles = throttlesOf(ctx, '', await tryLimits(ctx));
  return countAll(
    ctx,
    throttles.filter(({ isForgiven }) => !isForgiven),
  );
}

/** The same for a code of somebody's second factor. */
export async function countFactorAttempt(ctx: Ctx, personId: string): Promise<Throttled> {
  return countAll(ctx, [factorThrottle(personId, await tryLimits(ctx))]);
}

/** All are counted before any is read: what is read first is a snapshot, in which MariaDB lets nobody change what others have counted since. */
async function countAll(ctx: Ctx, throttles: readonly Throttle[]): Promise<Throttled> {
  const now = ctx.clock.now();
  const start = windowStart(now);
  return ctx.db.inTransaction(async (tx) => {
    for (const { scope } of throttles) await tx.run(COUNT[tx.engine], [scope, start]);
    const over: number[] = [];
    for (const { scope, limit } of throttles) over.push((await counted(tx, scope, start)) - limit);
    const isOver = over.some((excess) => excess > 0);
    return { minutes: isOver ? minutesToWait(now) : 0, isFirst: over.includes(1) };
  });
}

async function counted(tx: Tx, scope: string, start: Date): Promise<number> {
  const [row] = await tx.rows('select attempts from sign_in_attempt where scope = ? and window_start = ?', [scope, start]);
  return Number(row?.[0] ?? 0);
}

/** Takes a successful attempt back: signing in is no reason to be locked out. */
export async function forgetAttempt(tx: Tx, ctx: Ctx, accountKey: string): Promise<void> {
  for (const throttle of throttlesOf(ctx, accountKey, await tryLimits(ctx))) await forget(tx, ctx, throttle);
}

export async function forgetFactorAttempt(tx: Tx, ctx: Ctx, personId: string): Promise<void> {
  await forget(tx, ctx, factorThrottle(personId, await tryLimits(ctx)));
}

async function forget(tx: Tx, ctx: Ctx, { scope, isForgiven }: Throttle): Promise<void> {
  const attempts = isForgiven ? '0' : 'attempts - 1';
  const start = windowStart(ctx.clock.now());
  await tx.run(`update sign_in_attempt set attempts = ${attempts} where scope = ? and window_start = ?`, [scope, start]);
}

async function tryLimits(ctx: Ctx): Promise<TryLimits> {
  return { perAccount: await setting(ctx, signInTriesPerAccount), perAddress: await setting(ctx, signInTriesPerAddress) };
}

/** The account is hashed: what people mistype into this field may be their password. */
function throttlesOf(ctx: Ctx, accountKey: string, limits: TryLimits): readonly Throttle[] {
  return throttlesFor(hashSecret(accountKey).slice(0, 40), callerNetwork(ctx.http?.address ?? ''), limits);
}
