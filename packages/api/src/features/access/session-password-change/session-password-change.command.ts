import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { checkNewPassword, hashPassword, writePassword } from '../../people/index.js';
import { endSessionsOf } from '../end-sessions.js';
import { recordPasswordChange } from '../password-change/record-password-change.js';
import { admit, onTheWay, type SignedIn } from '../sign-in-step/admit.js';
import { closeChallenge } from '../sign-in-step/challenge.js';

/** Somebody whose password must be changed chooses a new one and goes on. Their other sessions end: someone else may know the old one. */
export async function sessionPasswordChange(ctx: Ctx, { password }: { readonly password: string }): Promise<Outcome<SignedIn>> {
  const way = await onTheWay(ctx, 'passwordChange');
  if (!way) return refused({ code: 'SIGN_IN_EXPIRED' });
  const { person } = way;
  const decision = await checkNewPassword(ctx, { password, account: person.account, personId: person.id });
  if (!decision.allowed) return refused(decision.refusal);
  const passwordHash = await hashPassword(password);
  return ctx.db.inTransaction(async (tx) => {
    if (!(await closeChallenge(tx, way.challenge))) return refused({ code: 'SIGN_IN_EXPIRED' });
    await writePassword(tx, ctx, { personId: person.id, passwordHash, mustChange: false });
    await recordPasswordChange(tx, ctx, { person, type: 'password.changed' });
    await endSessionsOf(tx, ctx, { personId: person.id });
    return done(await admit(tx, ctx, way));
  });
}
