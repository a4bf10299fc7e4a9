import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { recordFactorChange } from '../second-factor/record-factor-change.js';
import { confirmFactor } from '../second-factor/second-factor.js';
import { goOn, onTheWay, type SignedIn } from '../sign-in-step/admit.js';
import { countFactorAttempt, forgetFactorAttempt } from '../sign-in-throttle.js';

/** In, with the codes to write down. */
export interface SetUp {
  readonly signedIn: SignedIn;
  readonly recoveryCodes: readonly string[];
}

/** Somebody who needs a second factor proves that their app has it. */
export async function sessionFactorConfirm(ctx: Ctx, { code }: { readonly code: string }): Promise<Outcome<SetUp>> {
  const way = await onTheWay(ctx, 'secondFactorSetup');
  if (!way) return refused({ code: 'SIGN_IN_EXPIRED' });
  const { person } = way;
  const { minutes } = await countFactorAttempt(ctx, person.id);
  if (minutes > 0) return refused({ code: 'SIGN_IN_THROTTLED', params: { minutes } });
  return ctx.db.inTransaction(async (tx) => {
    const recoveryCodes = await confirmFactor(tx, ctx, { personId: person.id, code });
    if (!recoveryCodes) return refused({ code: 'CODE_WRONG', field: ['code'] });
    await forgetFactorAttempt(tx, ctx, person.id);
    await recordFactorChange(tx, ctx, { person, type: 'second_factor.confirmed' });
    const outcome = await goOn(tx, ctx, { ...way, isFactorProved: true });
    return outcome.userErrors ? outcome : done({ signedIn: outcome.value, recoveryCodes });
  });
}
