import { DEMO_PASSWORD } from '@shouwen/shared';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { findRow } from '../../../platform/db/write.js';
import { accountKey, CredentialEntity, verifyPassword } from '../../people/index.js';
import { organisationOf } from '../organisation.js';
import { countAttempt, forgetAttempt } from '../sign-in-throttle.js';
import { type OpenedSession, openSession } from './open-session.js';

export interface SessionStartRequest {
  readonly account: string;
  readonly password: string;
}

/**
 * Signs someone in. An account that does not exist, has no password or is not active is answered exactly like a wrong password.
 * Not repeatable by idempotency key: the stored answer would have to hold the secret.
 */
export async function sessionStart(ctx: Ctx, { account, password }: SessionStartRequest): Promise<Outcome<OpenedSession>> {
  const key = accountKey(account);
  const minutes = await countAttempt(ctx, key);
  if (minutes > 0) return refused({ code: 'SIGN_IN_THROTTLED', params: { minutes } });
  const organisation = await organisationOf(ctx);
  const person = organisation.staff.findByAccount(key);
  // Asked for in any case, so that the time it takes does not tell which accounts there are.
  const credential = await findRow(ctx.db.read, CredentialEntity, { personId: person?.isActive ? person.id : '' });
  const fits = await verifyPassword(credential?.passwordHash ?? null, password);
  const isPublished = password === DEMO_PASSWORD && !ctx.app.isDemo();
  if (!person || !fits || isPublished) return refused({ code: 'SIGN_IN_REFUSED' });
  return ctx.db.inTransaction(async (tx) => {
    await forgetAttempt(tx, ctx, key);
    return done(await openSession(tx, ctx, { person, organisation }));
  });
}
