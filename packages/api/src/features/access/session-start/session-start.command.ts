import { DEMO_PASSWORD } from '@shouwen/shared';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { findRow } from '../../../platform/db/write.js';
import { accountKey, CredentialEntity, type PersonRow, verifyPassword } from '../../people/index.js';
import { organisationOf } from '../organisation.js';
import { recordFailure } from '../sign-in-history/record-sign-in.js';
import type { SignInResult } from '../sign-in-history/sign-in.rules.js';
import { admit, type SignedIn } from '../sign-in-step/admit.js';
import { countAttempt, forgetAttempt } from '../sign-in-throttle.js';

export interface SessionStartRequest {
  readonly account: string;
  readonly password: string;
}

/**
 * Signs someone in, or takes them to the next step. An account that does not exist, has no password or is not active is answered exactly
 * like a wrong password. Not repeatable by idempotency key: the stored answer would have to hold the secret.
 */
export async function sessionStart(ctx: Ctx, { account, password }: SessionStartRequest): Promise<Outcome<SignedIn>> {
  const key = accountKey(account);
  const organisation = await organisationOf(ctx);
  const person = organisation.staff.findByAccount(key);
  const fail = (result: SignInResult) => recordFailure(ctx, { personId: person?.id ?? null, result, method: 'password' });
  const { minutes, isFirst } = await countAttempt(ctx, key);
  if (isFirst) await fail('locked');
  if (minutes > 0) return refused({ code: 'SIGN_IN_THROTTLED', params: { minutes } });
  // Asked for in any case, so that the time it takes does not tell which accounts there are.
  const credential = await findRow(ctx.db.read, CredentialEntity, { personId: person?.isActive ? person.id : '' });
  const fits = await verifyPassword(credential?.passwordHash ?? null, password);
  const isPublished = password === DEMO_PASSWORD && !ctx.app.isDemo();
  if (!person || !fits || isPublished) {
    await fail(reasonOf(person));
    return refused({ code: 'SIGN_IN_REFUSED' });
  }
  return ctx.db.inTransaction(async (tx) => {
    await forgetAttempt(tx, ctx, key);
    return done(await admit(tx, ctx, { person, organisation, method: 'password', isFactorProved: false }));
  });
}

/** What the history says; the caller is told nothing of it. */
function reasonOf(person: PersonRow | undefined): SignInResult {
  if (!person) return 'unknownAccount';
  return person.isActive ? 'wrongPassword' : 'inactive';
}
