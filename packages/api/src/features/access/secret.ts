import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 256 bits that nobody can guess. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored and looked up. A plain hash is enough: there is nothing to guess in 256 random bits. */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

export function isSameSecret(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(hashSecret(a)), Buffer.from(hashSecret(b)));
}

/** Secret scanners and people recognise our tokens by this. */
const TOKEN_PREFIX = 'shw_';

/** A token's secret with what is kept of it. */
export interface TokenSecret {
  readonly text: string;
  readonly hash: string;
  /** Its first characters, to recognise it by. */
  readonly prefix: string;
}

export function newTokenSecret(): TokenSecret {
  const text = `${TOKEN_PREFIX}${newSecret()}`;
  return { text, hash: hashSecret(text), prefix: text.slice(0, 8) };
}
