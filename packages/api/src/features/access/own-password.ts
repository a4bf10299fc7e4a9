import { done, type Outcome, refused } from '../../kernel/outcome.js';
import type { Ctx } from '../../platform/context.js';
import { findRow } from '../../platform/db/write.js';
import { CredentialEntity, type PersonRow, staff, verifyPassword } from '../people/index.js';
import { countAttempt, forgetAttempt } from './sign-in-throttle.js';

/** The person themselves, signed in: a program that acts for them changes nothing of how they sign in. */
export async function ownPerson(ctx: Ctx): Promise<PersonRow | null> {
  if (ctx.actor.kind !== 'person' || ctx.actor.personId === null) return null;
  return (await staff.of(ctx)).find(ctx.actor.personId) ?? null;
}

/**
 * Asks for one's password again before something that a passer-by at an unlocked screen must not do. Counted like a try to sign in. Whoever
 * has no password (they come by a provider) has proved who they are by their session.
 */
export async function provePassword(ctx: Ctx, { id, accountKey }: PersonRow, password: string): Promise<Outcome<true>> {
  const credential = await findRow(ctx.db.read, CredentialEntity, { personId: id });
  if (!credential) return done(true);
  const { minutes } = await countAttempt(ctx, accountKey);
  if (minutes > 0) return refused({ code: 'SIGN_IN_THROTTLED', params: { minutes } });
  if (!(await verifyPassword(credential.passwordHash, password))) return refused({ code: 'PASSWORD_WRONG', field: ['currentPassword'] });
  await ctx.db.inTransaction((tx) => forgetAttempt(tx, ctx, accountKey));
  return done(true);
}
