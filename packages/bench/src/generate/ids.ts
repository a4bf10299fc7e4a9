import type { Random } from '../random.js';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

function encode(number: number, length: number): string {
  let text = '';
  for (let rest = number, left = length; left > 0; left--) {
    text = ALPHABET.charAt(rest % 32) + text;
    rest = Math.floor(rest / 32);
  }
  return text;
}

/** An id of the product's form (prefix + ULID), but with chance from the seed, so that every run makes the same ones. */
export function seededId(prefix: string, at: Date, random: Random): string {
  return `${prefix}_${encode(at.getTime(), 10)}${encode(random.below(2 ** 40), 8)}${encode(random.below(2 ** 40), 8)}`;
}

/** An instant as both engines store it. */
export function sqlInstant(at: Date): string {
  return at.toISOString().replace('T', ' ').replace('Z', '');
}
