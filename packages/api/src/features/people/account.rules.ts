import { LIMITS } from '@shouwen/shared';

/** Two spellings that a person would take for the same account are the same account. */
export function accountKey(account: string): string {
  return account.normalize('NFKC').trim().toLowerCase();
}

/** Letters of any script, digits, and `. _ @ -`: what people can type on every keyboard they own. */
export function isAccount(account: string): boolean {
  const key = accountKey(account);
  return key.length <= LIMITS.account && /^[\p{L}\p{N}][\p{L}\p{N}._@-]*$/u.test(key);
}
