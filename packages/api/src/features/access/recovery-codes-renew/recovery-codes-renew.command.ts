import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { ownPerson, provePassword } from '../own-password.js';
import { recordFactorChange } from '../second-factor/record-factor-change.js';
import { findFactor, renewRecoveryCodes } from '../second-factor/second-factor.js';

/** New recovery codes for the viewer; the old ones are worth nothing. Not repeatable by idempotency key: the answer holds them. */
export async function recoveryCodesRenew(ctx: Ctx, request: { readonly currentPassword: string }): Promise<Outcome<readonly string[]>> {
  const person = await ownPerson(ctx);
  if (!person) return refused({ code: 'NOT_ALLOWED' });
  const proof = await provePassword(ctx, person, request.currentPassword);
  if (proof.userErrors) return proof;
  return ctx.db.inTransaction(async (tx) => {
    if (!(await findFactor(tx, person.id))) return refused({ code: 'NOT_FOUND' });
    await recordFactorChange(tx, ctx, { person, type: 'recovery_codes.renewed' });
    return done(await renewRecoveryCodes(tx, ctx, person.id));
  });
}
