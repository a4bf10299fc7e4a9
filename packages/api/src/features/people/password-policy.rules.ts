import { allow, type Decision, refuse } from '../../kernel/decision.js';

/** What an organisation asks of passwords; every number is a setting. */
export interface PasswordPolicy {
  readonly minLength: number;
  /** Of lower case, upper case, digits and others, how many must occur. */
  readonly minClasses: number;
  /** How many of the latest passwords may not come back. */
  readonly historyCount: number;
  /** Zero: never too old. */
  readonly maxAgeDays: number;
}

export interface PasswordFacts {
  readonly password: string;
  readonly account: string;
  /** Whether the list of passwords that everybody tries first has it. */
  readonly isCommon: boolean;
  /** Whether it is one of the latest of this person. */
  readonly isUsedBefore: boolean;
}

/** Letters without case (Chinese, for one) count as lower case: there is no other kind of them to add. */
const CLASSES: readonly RegExp[] = [/[\p{Ll}\p{Lo}]/u, /\p{Lu}/u, /\p{N}/u, /[^\p{L}\p{N}]/u];

/** Shorter accounts would forbid half of all words. */
const TELLING_ACCOUNT = 4;

/** What a password is compared as, so that case and width hide nothing. */
export function passwordKey(password: string): string {
  return password.normalize('NFKC').toLowerCase();
}

/** Whether a new password may be used, and if not, the first reason. */
export function checkPassword(facts: PasswordFacts, policy: PasswordPolicy): Decision {
  const { password, account, isCommon, isUsedBefore } = facts;
  const { minLength, minClasses, historyCount } = policy;
  if ([...password].length < minLength) return refused('PASSWORD_TOO_SHORT', { min: minLength });
  if (isCommon) return refused('PASSWORD_COMMON');
  if (holdsAccount(password, account)) return refused('PASSWORD_HOLDS_ACCOUNT');
  if (CLASSES.filter((pattern) => pattern.test(password)).length < minClasses) return refused('PASSWORD_TOO_SIMPLE', { min: minClasses });
  return isUsedBefore ? refused('PASSWORD_USED_BEFORE', { count: historyCount }) : allow();
}

function refused(code: Parameters<typeof refuse>[0], params?: Record<string, number>): Decision {
  return refuse(code, params, ['password']);
}

function holdsAccount(password: string, account: string): boolean {
  const [key, name] = [passwordKey(password), passwordKey(account.trim())];
  return name !== '' && (key === name || (name.length >= TELLING_ACCOUNT && key.includes(name)));
}

const DAY_MS = 24 * 3_600_000;

export interface CredentialTimes {
  readonly mustChange: boolean;
  readonly updatedAt: Date;
}

/** Whether a password, right as it is, must be changed before anything else: somebody else set it, or it is too old. */
export function mustChangePassword({ mustChange, updatedAt }: CredentialTimes, { maxAgeDays }: PasswordPolicy, now: Date): boolean {
  return mustChange || (maxAgeDays > 0 && now.getTime() - updatedAt.getTime() > maxAgeDays * DAY_MS);
}
