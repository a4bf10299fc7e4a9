import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { organisationOf } from '../organisation.js';
import { ownPerson, provePassword } from '../own-password.js';
import { recordFactorChange } from '../second-factor/record-factor-change.js';
import { removeFactor } from '../second-factor/second-factor.js';
import { isFactorNeeded } from '../sign-in-step/admit.js';

/** Takes the viewer's second factor away, where the organisation does not ask for it. */
export async function secondFactorRemove(ctx: Ctx, request: { readonly currentPassword: string }): Promise<Outcome<{ isOn: boolean }>> {
  const person = await ownPerson(ctx);
  if (!person) return refused({ code: 'NOT_ALLOWED' });
  if (await isFactorNeeded(ctx, await organisationOf(ctx), person)) return refused({ code: 'SECOND_FACTOR_REQUIRED' });
  const proof = await provePassword(ctx, person, request.currentPassword);
  if (proof.userErrors) return proof;
  return runCommand(ctx, async (tx) => {
    if (await removeFactor(tx, person.id)) await recordFactorChange(tx, ctx, { person, type: 'second_factor.removed' });
    return done({ isOn: false });
  });
}
