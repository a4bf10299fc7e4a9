import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { ownPerson, provePassword } from '../own-password.js';
import { beginFactor, findFactor } from '../second-factor/second-factor.js';

/** Makes a second factor that waits for its first code; begun again, the one before is forgotten. */
export async function secondFactorBegin(ctx: Ctx, request: { readonly currentPassword: string }): Promise<Outcome<{ personId: string }>> {
  const person = await ownPerson(ctx);
  if (!person) return refused({ code: 'NOT_ALLOWED' });
  const proof = await provePassword(ctx, person, request.currentPassword);
  if (proof.userErrors) return proof;
  return runCommand(ctx, async (tx) => {
    if (await findFactor(tx, person.id)) return refused({ code: 'ALREADY_EXISTS' });
    await beginFactor(tx, ctx, person.id);
    return done({ personId: person.id });
  });
}
