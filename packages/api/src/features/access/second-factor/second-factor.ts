import { randomBytes } from 'node:crypto';
import { newId } from '../../../kernel/id.js';
import type { Ctx } from '../../../platform/context.js';
import type { Reader, Tx } from '../../../platform/db/db.js';
import { findRow, insertRows } from '../../../platform/db/write.js';
import type { SealedColumn } from '../../../platform/secrets/sealed-values.js';
import type { SealedPlace } from '../../../platform/secrets/vault.js';
import { hashSecret } from '../secret.js';
import { RecoveryCodeEntity, SecondFactorEntity } from './second-factor.entity.js';
import { base32, matchingStep } from './totp.js';

/** Without its key nobody signs in by it: whoever had it sets one up anew. */
export const SEALED_FACTORS: SealedColumn = { table: 'second_factor', id: 'person_id', column: 'secret', whenLost: 'delete' };

const SECRET_BYTES = 20;
const RECOVERY_CODES = 10;
/** Eighty bits: nobody guesses them from the hash. */
const RECOVERY_BYTES = 10;

/** The factor somebody signs in with; null when they have none in use. */
export async function findFactor(reader: Reader, personId: string): Promise<SecondFactorEntity | null> {
  const factor = await findRow(reader, SecondFactorEntity, { personId });
  return factor?.confirmedAt ? factor : null;
}

/** A fresh secret that waits for its first code. One that waited before is forgotten; one in use is not touched. */
export async function beginFactor(tx: Tx, ctx: Ctx, personId: string): Promise<string> {
  const secret = base32(randomBytes(SECRET_BYTES));
  await tx.run('delete from second_factor where person_id = ? and confirmed_at is null', [personId]);
  const sealed = ctx.app.vault.seal(placeOf(personId), secret);
  await insertRows(tx, SecondFactorEntity, [{ personId, secret: sealed, createdAt: ctx.clock.now(), confirmedAt: null, lastStep: 0 }]);
  return secret;
}

/** The secret that waits for its first code; null when none does. One in use is never shown again. */
export async function waitingSecret(reader: Reader, { app }: Pick<Ctx, 'app'>, personId: string): Promise<string | null> {
  const waiting = await findRow(reader, SecondFactorEntity, { personId, confirmedAt: null });
  return waiting && app.vault.open(placeOf(personId), waiting.secret);
}

function placeOf(id: string): SealedPlace {
  return { table: SEALED_FACTORS.table, id };
}

/** The first right code puts the factor to use and gives out the recovery codes, once; null when the code is wrong. */
export async function confirmFactor(tx: Tx, ctx: Ctx, { personId, code }: FactorProof): Promise<readonly string[] | null> {
  const now = ctx.clock.now();
  const secret = await waitingSecret(tx, ctx, personId);
  const step = secret === null ? null : matchingStep(secret, plain(code), now);
  if (step === null) return null;
  await tx.run('update second_factor set confirmed_at = ?, last_step = ? where person_id = ?', [now, step, personId]);
  return renewRecoveryCodes(tx, ctx, personId);
}

export interface FactorProof {
  readonly personId: string;
  /** What the app shows, or a recovery code. */
  readonly code: string;
}

/**
 * Whether the code proves the second factor, and takes it: the same code does not work again, also when two arrive at once, because
 * the database lets only one of them move the step on.
 */
export async function takeFactorCode(tx: Tx, ctx: Ctx, proof: FactorProof): Promise<boolean> {
  return (await takeTotpCode(tx, ctx, proof)) || (await takeRecoveryCode(tx, ctx, proof));
}

async function takeTotpCode(tx: Tx, ctx: Ctx, { personId, code }: FactorProof): Promise<boolean> {
  const factor = await findFactor(tx, personId);
  const step = factor && matchingStep(ctx.app.vault.open(placeOf(personId), factor.secret), plain(code), ctx.clock.now());
  if (step === null) return false;
  const { affected } = await tx.run('update second_factor set last_step = ? where person_id = ? and last_step < ?', [step, personId, step]);
  return affected === 1;
}

async function takeRecoveryCode(tx: Tx, ctx: Ctx, { personId, code }: FactorProof): Promise<boolean> {
  const { affected } = await tx.run('update recovery_code set used_at = ? where person_id = ? and code_hash = ? and used_at is null', [
    ctx.clock.now(),
    personId,
    hashSecret(plain(code)),
  ]);
  return affected === 1;
}

/** New recovery codes, as their owner writes them down; the old ones are worth nothing any more. */
export async function renewRecoveryCodes(tx: Tx, ctx: Ctx, personId: string): Promise<readonly string[]> {
  const now = ctx.clock.now();
  const codes = Array.from({ length: RECOVERY_CODES }, () => base32(randomBytes(RECOVERY_BYTES)));
  await tx.run('delete from recovery_code where person_id = ?', [personId]);
  await insertRows(
    tx,
    RecoveryCodeEntity,
    codes.map((code) => ({ id: newId('rcc', now), personId, codeHash: hashSecret(code), createdAt: now, usedAt: null })),
  );
  return codes.map((code) => code.match(/.{4}/g)?.join('-') ?? code);
}

/** Takes the factor and its recovery codes away; whether there was one in use. */
export async function removeFactor(tx: Tx, personId: string): Promise<boolean> {
  await tx.run('delete from recovery_code where person_id = ?', [personId]);
  const { affected } = await tx.run('delete from second_factor where person_id = ? and confirmed_at is not null', [personId]);
  await tx.run('delete from second_factor where person_id = ?', [personId]);
  return affected > 0;
}

export async function recoveryCodesLeft(reader: Reader, personId: string): Promise<number> {
  const [row] = await reader.rows('select count(*) from recovery_code where person_id = ? and used_at is null', [personId]);
  return Number(row?.[0] ?? 0);
}

/** Spaces, dashes and case are how people read codes aloud, not part of them. */
function plain(code: string): string {
  return code.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
}
