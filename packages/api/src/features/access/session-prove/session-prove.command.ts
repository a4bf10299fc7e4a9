import { type Outcome, refused } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { takeFactorCode } from '../second-factor/second-factor.js';
import { recordFailure } from '../sign-in-history/record-sign-in.js';
import type { SignInResult } from '../sign-in-history/sign-in.rules.js';
import { goOn, onTheWay, type SignedIn } from '../sign-in-step/admit.js';
import { countFactorAttempt, forgetFactorAttempt } from '../sign-in-throttle.js';

/** The second proof: a code of the app or a recovery code. Tries are counted per person, whatever cookie they come with. */
export async function sessionProve(ctx: Ctx, { code }: { readonly code: string }): Promise<Outcome<SignedIn>> {
  const way = await onTheWay(ctx, 'secondFactor');
  if (!way) return refused({ code: 'SIGN_IN_EXPIRED' });
  const { person, method } = way;
  const fail = (result: SignInResult) => recordFailure(ctx, { personId: person.id, result, method });
  const { minutes, isFirst } = await countFactorAttempt(ctx, person.id);
  if (isFirst) await fail('locked');
  if (minutes > 0) return refused({ code: 'SIGN_IN_THROTTLED', params: { minutes } });
  const outcome = await ctx.db.inTransaction(async (tx): Promise<Outcome<SignedIn>> => {
    if (!(await takeFactorCode(tx, ctx, { personId: person.id, code }))) return refused({ code: 'CODE_WRONG', field: ['code'] });
    await forgetFactorAttempt(tx, ctx, person.id);
    return goOn(tx, ctx, { ...way, isFactorProved: true });
  });
  if (outcome.userErrors?.some((refusal) => refusal.code === 'CODE_WRONG')) await fail('wrongCode');
  return outcome;
}
