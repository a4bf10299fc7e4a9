import { randomInt } from 'node:crypto';
import { done, type Outcome } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { hashPassword, type PersonRow, writePassword } from '../../people/index.js';
import { endSessionsOf } from '../end-sessions.js';
import { recordPasswordChange } from '../password-change/record-password-change.js';
import { resetTarget } from '../reset-target.js';
import { hashSecret } from '../secret.js';

export interface PasswordResetResult {
  readonly personId: string;
  /** Null when a repeated request is answered: it is stored nowhere. */
  readonly temporaryPassword: string | null;
}

/** Gives somebody a password that is good for one sign-in, at which they choose their own. All their sessions end. */
export async function passwordReset(ctx: Ctx, { personId }: { readonly personId: string }): Promise<Outcome<PasswordResetResult>> {
  const target = await resetTarget(ctx, personId);
  if (target.userErrors) return target;
  const temporaryPassword = newTemporaryPassword();
  const passwordHash = await hashPassword(temporaryPassword);
  const mark = hashSecret(passwordHash);
  const outcome = await runCommand(ctx, async (tx) => {
    const person: PersonRow = target.value;
    await writePassword(tx, ctx, { personId, passwordHash, mustChange: true });
    await recordPasswordChange(tx, ctx, { person, type: 'password.reset' });
    await endSessionsOf(tx, ctx, { personId });
    return done({ personId, mark });
  });
  if (outcome.userErrors) return outcome;
  return done({ personId, temporaryPassword: outcome.value.mark === mark ? temporaryPassword : null });
}

/** No letters and digits that are mistaken for one another when read out over the telephone. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const GROUPS = 4;
const GROUP_LENGTH = 4;

/** Ninety bits in four groups. */
function newTemporaryPassword(): string {
  const group = () => Array.from({ length: GROUP_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}
