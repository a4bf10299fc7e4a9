import { hash, verify } from '@node-rs/argon2';

/** argon2id, the floor OWASP recommends: 19 MiB and two passes, about 40 ms of a core. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), COST);
}

let decoy: Promise<string> | null = null;

/**
 * Whether the password fits the stored hash. Without a stored hash it is compared with a decoy, so that an unknown account
 * takes as long to refuse as a known one.
 */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword('decoy');
  const fits = await verify(stored ?? (await decoy), password.normalize('NFKC'));
  return fits && stored !== null;
}
