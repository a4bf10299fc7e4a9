import type { PersonRow, Staff } from '../../people/staff.rules.js';

/**
 * The one active person with an address that the provider has verified. Two with the same address are none: which of them is meant would be a
 * guess.
 */
export function personByEmail({ all }: Pick<Staff, 'all'>, email: string): PersonRow | null {
  const key = email.trim().toLowerCase();
  const found = all.filter((person) => person.isActive && person.email?.trim().toLowerCase() === key);
  return found.length === 1 ? (found[0] ?? null) : null;
}
