import { type Outcome, refused } from '../kernel/outcome.js';
import type { Ctx, IdempotencyKey } from './context.js';
import { isDuplicateKey } from './db/database-errors.js';
import type { Tx } from './db/db.js';
import { isHeldUp } from './system/maintenance.js';

/** What a command may answer: small, JSON, ids. It is stored beside the key, so never a secret. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/** Carries an outcome out of the transaction so that everything written before it is rolled back: a refusal, or what a trial came to. */
class RolledBack<T> extends Error {
  constructor(readonly outcome: Outcome<T>) {
    super('rolled back');
  }
}

export interface CommandOptions {
  /** What people may do while the installation is closed for changes: leave, and open it again. */
  readonly duringMaintenance?: boolean;
}

/**
 * Runs a command: one transaction; a refusal leaves nothing behind. With an idempotency key the value is stored in the same
 * transaction and a repeat is answered with it instead of running twice, also when both arrive together or the first
 * answer was lost on the way. The key is written last, so that the first run pays one statement and nothing else.
 * A command that is part of another one (`ctx.within`) leaves all of that to it.
 */
export async function runCommand<T extends Json>(
  ctx: Ctx,
  fn: (tx: Tx) => Promise<Outcome<T>>,
  { duringMaintenance = false }: CommandOptions = {},
): Promise<Outcome<T>> {
  if (ctx.within) return fn(ctx.within);
  if (duringMaintenance || !(await isHeldUp(ctx))) return runOnce(ctx, fn);
  // What was done before it began is answered as it was.
  const earlier = ctx.idempotency && (await replay<T>(ctx, ctx.idempotency));
  return earlier ?? refused({ code: 'MAINTENANCE' });
}

async function runOnce<T extends Json>(ctx: Ctx, fn: (tx: Tx) => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const key = ctx.idempotency;
  try {
    return await ctx.db.inTransaction(
      async (tx) => {
        const outcome = await fn(tx);
        if (outcome.userErrors || ctx.isTrial) throw new RolledBack(outcome);
        if (key) tx.beforeCommit(() => storeKey(tx, ctx, { ...key, value: outcome.value }));
        return outcome;
      },
      { retryUnknownCommit: key !== null },
    );
  } catch (error) {
    const isRefusal = error instanceof RolledBack;
    if (key && (isRefusal || isDuplicateKey(error))) {
      const earlier = await replay<T>(ctx, key);
      if (earlier) return earlier;
    }
    if (isRefusal) return error.outcome;
    throw error;
  }
}

/** Whose key it is: two callers may choose the same text. */
function scopeOf({ actor, http }: Ctx): string {
  const who = actor.tokenId ?? actor.personId ?? (actor.kind === 'anonymous' ? http?.address : null) ?? '';
  return `${actor.kind}:${who}`.slice(0, 60);
}

async function storeKey(tx: Tx, ctx: Ctx, { key, hash, value }: IdempotencyKey & { readonly value: Json }): Promise<void> {
  await tx.put('insert into idempotency (scope, idem_key, request_hash, value, created_at) values (?, ?, ?, ?, ?)', [
    scopeOf(ctx),
    key,
    hash,
    JSON.stringify(value),
    ctx.clock.now(),
  ]);
}

async function replay<T extends Json>(ctx: Ctx, { key, hash }: IdempotencyKey): Promise<Outcome<T> | null> {
  const sql = 'select request_hash as hash, value from idempotency where scope = ? and idem_key = ?';
  const [row] = await ctx.db.read.objects<{ hash: string; value: string }>(sql, [scopeOf(ctx), key]);
  if (!row) return null;
  return row.hash === hash ? { value: JSON.parse(row.value) } : refused({ code: 'IDEMPOTENCY_KEY_REUSED' });
}
