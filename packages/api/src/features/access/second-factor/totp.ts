import { createHmac, timingSafeEqual } from 'node:crypto';

/** RFC 6238 as every authenticator app speaks it: SHA-1, six digits, half a minute. */
const STEP_SECONDS = 30;
const DIGITS = 6;

/** How far the clock of a phone may be off: one step either way. */
const DRIFT = [0, -1, 1] as const;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** RFC 4648 without padding: what people can type and apps expect. */
export function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups.map((group) => ALPHABET[Number.parseInt(group.padEnd(5, '0'), 2)]).join('');
}

function fromBase32(text: string): Buffer {
  const bits = [...text].map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

export function stepAt(now: Date): number {
  return Math.floor(now.getTime() / 1000 / STEP_SECONDS);
}

/** The code of one step. */
export function totpCode(secret: string, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const mac = createHmac('sha1', fromBase32(secret)).update(counter).digest();
  const offset = (mac.at(-1) ?? 0) & 15;
  const number = (mac.readUInt32BE(offset) & 0x7fffffff) % 10 ** DIGITS;
  return String(number).padStart(DIGITS, '0');
}

/** The step whose code this is, or null. All steps are compared in full, so that the time taken says nothing. */
export function matchingStep(secret: string, code: string, now: Date): number | null {
  const given = Buffer.from(code.padEnd(DIGITS).slice(0, DIGITS));
  const steps = DRIFT.map((drift) => stepAt(now) + drift);
  const matches = steps.filter((step) => timingSafeEqual(Buffer.from(totpCode(secret, step)), given));
  return code.length === DIGITS ? (matches[0] ?? null) : null;
}

/** What the QR code says: authenticator apps read it. */
export function totpUri({
  secret,
  account,
  issuer,
}: {
  readonly secret: string;
  readonly account: string;
  readonly issuer: string;
}): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(account)}`;
  return `otpauth://totp/${label}?secret=${secret}&issuer=${encodeURIComponent(issuer)}`;
}
