import { newId } from '../../../kernel/id.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { insertRows } from '../../../platform/db/write.js';
import { SignInEntity } from './sign-in.entity.js';
import type { SignInMethod, SignInResult } from './sign-in.rules.js';

export interface SignInTry {
  readonly personId: string | null;
  readonly result: SignInResult;
  readonly method: SignInMethod;
}

/** Writes a try into the history. Failures are written by themselves, because whatever else they did is rolled back. */
export async function recordSignIn(tx: Tx, ctx: Ctx, { personId, result, method }: SignInTry): Promise<void> {
  const at = ctx.clock.now();
  const { address = '', userAgent = '' } = ctx.http ?? {};
  await insertRows(tx, SignInEntity, [{ id: newId('sgn', at), personId, at, result, method, address, device: userAgent }]);
}

export function recordFailure(ctx: Ctx, attempt: SignInTry): Promise<void> {
  return ctx.db.inTransaction((tx) => recordSignIn(tx, ctx, attempt));
}
