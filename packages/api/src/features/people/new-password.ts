import type { Decision } from '../../kernel/decision.js';
import { newId } from '../../kernel/id.js';
import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { findRow, findRows, insertRows } from '../../platform/db/write.js';
import { setting } from '../../platform/settings/setting.js';
import { isCommonPassword } from './common-passwords.js';
import { CredentialEntity } from './credential.entity.js';
import { CredentialHistoryEntity } from './credential-history.entity.js';
import { verifyPassword } from './password.js';
import { passwordHistoryCount, passwordMaxAgeDays, passwordMinClasses, passwordMinLength } from './password.settings.js';
import { checkPassword, type PasswordPolicy, passwordKey } from './password-policy.rules.js';

/** What the organisation asks of passwords now. */
export async function passwordPolicy(ctx: Pick<Ctx, 'db'>): Promise<PasswordPolicy> {
  return {
    minLength: await setting(ctx, passwordMinLength),
    minClasses: await setting(ctx, passwordMinClasses),
    historyCount: await setting(ctx, passwordHistoryCount),
    maxAgeDays: await setting(ctx, passwordMaxAgeDays),
  };
}

export interface NewPassword {
  readonly password: string;
  readonly account: string;
  /** Null for somebody who has no password yet. */
  readonly personId: string | null;
}

/** Whether a password may become someone's. Asked before a transaction opens: comparing with old hashes takes longer than everything in it. */
export async function checkNewPassword(ctx: Pick<Ctx, 'db'>, { password, account, personId }: NewPassword): Promise<Decision> {
  const policy = await passwordPolicy(ctx);
  const facts = { password, account, isCommon: isCommonPassword(passwordKey(password)), isUsedBefore: false };
  const decision = checkPassword(facts, policy);
  if (!decision.allowed || personId === null || policy.historyCount === 0) return decision;
  return checkPassword({ ...facts, isUsedBefore: await isUsedBefore(ctx, { password, personId, count: policy.historyCount }) }, policy);
}

interface Earlier {
  readonly password: string;
  readonly personId: string;
  readonly count: number;
}

async function isUsedBefore(ctx: Pick<Ctx, 'db'>, { password, personId, count }: Earlier): Promise<boolean> {
  const current = await findRow(ctx.db.read, CredentialEntity, { personId });
  const order = { orderBy: { createdAt: 'desc', id: 'desc' }, limit: count - 1 } as const;
  const earlier = count > 1 ? await findRows(ctx.db.read, CredentialHistoryEntity, { personId }, order) : [];
  for (const { passwordHash } of [...(current ? [current] : []), ...earlier]) {
    if (await verifyPassword(passwordHash, password)) return true;
  }
  return false;
}

export interface PasswordWrite {
  readonly personId: string;
  readonly passwordHash: string;
  /** Somebody else knows it: it is good for one sign-in, at which it is changed. */
  readonly mustChange: boolean;
}

/** Gives someone a password; the one they had joins the history. */
export async function writePassword(tx: Tx, ctx: Ctx, { personId, passwordHash, mustChange }: PasswordWrite): Promise<void> {
  const now = ctx.clock.now();
  const current = await findRow(tx, CredentialEntity, { personId });
  if (!current) return insertRows(tx, CredentialEntity, [{ personId, passwordHash, mustChange, updatedAt: now }]);
  const id = newId('crh', now);
  await insertRows(tx, CredentialHistoryEntity, [{ id, personId, passwordHash: current.passwordHash, createdAt: now }]);
  await tx.run('update credential set password_hash = ?, must_change = ?, updated_at = ? where person_id = ?', [
    passwordHash,
    mustChange,
    now,
    personId,
  ]);
}
