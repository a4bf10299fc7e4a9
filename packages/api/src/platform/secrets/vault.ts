import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';

/** The row a secret belongs to. It is part of the seal: copied into another row the secret does not open. */
export interface SealedPlace {
  readonly table: string;
  readonly id: string;
}

/** Keeps secrets that must be readable again (a second factor's, a provider's): in the database only what the key opens. */
export interface Vault {
  /** Tells one key from another and says nothing of it. */
  readonly keyId: string;
  seal(place: SealedPlace, secret: string): string;
  /** Throws when it was sealed with another key, for another row, or was changed. */
  open(place: SealedPlace, sealed: string): string;
}

export const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;
const CIPHER = 'aes-256-gcm';

/** `v1`, the key's id, then nonce, tag and text. */
const SEALED = /^v1\.([0-9a-f]{16})\.([\w-]+)$/;

export function keyIdOf(key: Buffer): string {
  return createHmac('sha256', key).update('shouwen key id').digest('hex').slice(0, 16);
}

/** The id of the key that something was sealed with; null for what is not sealed. */
export function sealedWith(value: string): string | null {
  return SEALED.exec(value)?.[1] ?? null;
}

export function createVault(key: Buffer): Vault {
  const keyId = keyIdOf(key);
  return {
    keyId,
    seal(place, secret) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv(CIPHER, key, iv).setAAD(boundTo(place));
      const text = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
      return `v1.${keyId}.${Buffer.concat([iv, cipher.getAuthTag(), text]).toString('base64url')}`;
    },
    open(place, sealed) {
      const [, sealedBy, body = ''] = SEALED.exec(sealed) ?? [];
      if (sealedBy !== keyId) throw new Error(`A secret of ${place.table} was sealed with another key`);
      const bytes = Buffer.from(body, 'base64url');
      const [iv, tag] = [bytes.subarray(0, IV_BYTES), bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES)];
      const decipher = createDecipheriv(CIPHER, key, iv, { authTagLength: TAG_BYTES }).setAAD(boundTo(place)).setAuthTag(tag);
      return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
    },
  };
}

function boundTo({ table, id }: SealedPlace): Buffer {
  return Buffer.from(`${table}:${id}`);
}
