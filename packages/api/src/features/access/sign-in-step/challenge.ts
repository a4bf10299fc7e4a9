import { newId } from '../../../kernel/id.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { findRow, insertRows } from '../../../platform/db/write.js';
import { hashSecret, newSecret } from '../secret.js';
import type { SignInMethod } from '../sign-in-history/sign-in.rules.js';
import { SignInChallengeEntity } from './sign-in-challenge.entity.js';

/** How long somebody may take between the first proof and the last. */
export const CHALLENGE_SECONDS = 600;

/** Somebody half way in, as a step begins. */
export interface Challenge {
  readonly id: string;
  readonly personId: string;
  readonly method: SignInMethod;
  readonly isFactorProved: boolean;
  readonly expiresAt: Date;
}

/** The cookie that says who is half way in: `__Host-` as the session's own. */
export function stepCookieName(isSecure: boolean): string {
  return isSecure ? '__Host-shouwen-step' : 'shouwen-step';
}

/** Whoever the request's cookie names, while there is time; null otherwise. */
export async function findChallenge(ctx: Ctx): Promise<Challenge | null> {
  const secret = ctx.http?.cookie(stepCookieName(ctx.http.isSecure));
  if (!secret) return null;
  const row = await findRow(ctx.db.read, SignInChallengeEntity, { secretHash: hashSecret(secret) });
  if (!row || row.expiresAt <= ctx.clock.now()) return null;
  return { ...row, method: row.method === 'provider' ? 'provider' : 'password' };
}

/** Remembers how far somebody has come and answers the secret for the cookie. */
export async function openChallenge(tx: Tx, ctx: Ctx, known: Pick<Challenge, 'personId' | 'method' | 'isFactorProved'>): Promise<string> {
  const now = ctx.clock.now();
  const secret = newSecret();
  await insertRows(tx, SignInChallengeEntity, [
    {
      ...known,
      id: newId('sic', now),
      secretHash: hashSecret(secret),
      createdAt: now,
      expiresAt: new Date(now.getTime() + CHALLENGE_SECONDS * 1000),
    },
  ]);
  return secret;
}

/** Uses a challenge up; false when another request was quicker. */
export async function closeChallenge(tx: Tx, { id }: Pick<Challenge, 'id'>): Promise<boolean> {
  const { affected } = await tx.run('delete from sign_in_challenge where id = ?', [id]);
  return affected === 1;
}
