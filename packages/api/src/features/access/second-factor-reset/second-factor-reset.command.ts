import { done, type Outcome } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { endSessionsOf } from '../end-sessions.js';
import { resetTarget } from '../reset-target.js';
import { recordFactorChange } from '../second-factor/record-factor-change.js';
import { removeFactor } from '../second-factor/second-factor.js';

/** Takes the second factor of somebody who lost their phone and their recovery codes. Their sessions end. */
export async function secondFactorReset(ctx: Ctx, { personId }: { readonly personId: string }): Promise<Outcome<{ personId: string }>> {
  const target = await resetTarget(ctx, personId);
  if (target.userErrors) return target;
  const person = target.value;
  return runCommand(ctx, async (tx) => {
    if (await removeFactor(tx, personId)) await recordFactorChange(tx, ctx, { person, type: 'second_factor.reset' });
    await endSessionsOf(tx, ctx, { personId });
    return done({ personId });
  });
}
