import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { ownPerson } from '../own-password.js';
import { recordFactorChange } from '../second-factor/record-factor-change.js';
import { confirmFactor } from '../second-factor/second-factor.js';
import { countFactorAttempt, forgetFactorAttempt } from '../sign-in-throttle.js';

/** The first right code puts the viewer's second factor to use. Not repeatable by idempotency key: the answer holds the recovery codes. */
export async function secondFactorConfirm(ctx: Ctx, { code }: { readonly code: string }): Promise<Outcome<readonly string[]>> {
  const person = await ownPerson(ctx);
  if (!person) return refused({ code: 'NOT_ALLOWED' });
  const { minutes } = await countFactorAttempt(ctx, person.id);
  if (minutes > 0) return refused({ code: 'SIGN_IN_THROTTLED', params: { minutes } });
  return ctx.db.inTransaction(async (tx) => {
    const recoveryCodes = await confirmFactor(tx, ctx, { personId: person.id, code });
    if (!recoveryCodes) return refused({ code: 'CODE_WRONG', field: ['code'] });
    await forgetFactorAttempt(tx, ctx, person.id);
    await recordFactorChange(tx, ctx, { person, type: 'second_factor.confirmed' });
    return done(recoveryCodes);
  });
}
