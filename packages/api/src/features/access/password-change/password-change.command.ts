import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { checkNewPassword, hashPassword, writePassword } from '../../people/index.js';
import { endSessionsOf } from '../end-sessions.js';
import { ownPerson, provePassword } from '../own-password.js';
import { recordPasswordChange } from './record-password-change.js';

export interface PasswordChangeRequest {
  readonly currentPassword: string;
  readonly password: string;
}

/** Changes one's own password; every other session of one's own ends, because whoever knew the old one may sit there. */
export async function passwordChange(ctx: Ctx, request: PasswordChangeRequest): Promise<Outcome<{ endedSessions: number }>> {
  const person = await ownPerson(ctx);
  if (!person) return refused({ code: 'NOT_ALLOWED' });
  const proof = await provePassword(ctx, person, request.currentPassword);
  if (proof.userErrors) return proof;
  const { password } = request;
  const decision = await checkNewPassword(ctx, { password, account: person.account, personId: person.id });
  if (!decision.allowed) return refused(decision.refusal);
  const passwordHash = await hashPassword(password);
  return runCommand(ctx, async (tx) => {
    await writePassword(tx, ctx, { personId: person.id, passwordHash, mustChange: false });
    await recordPasswordChange(tx, ctx, { person, type: 'password.changed' });
    return done({ endedSessions: await endSessionsOf(tx, ctx, { personId: person.id, exceptId: ctx.actor.sessionId }) });
  });
}
