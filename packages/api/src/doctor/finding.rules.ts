/** `bad` makes the exit code 1; `mind` is worth a look. */
export type FindingLevel = 'good' | 'mind' | 'bad';

/** What one check found, in a line. */
export interface Finding {
  readonly check: string;
  readonly level: FindingLevel;
  readonly text: string;
}

const MARKS: Readonly<Record<FindingLevel, string>> = { good: '✓', mind: '!', bad: '✗' };

export const good = (check: string, text: string): Finding => ({ check, level: 'good', text });
export const mind = (check: string, text: string): Finding => ({ check, level: 'mind', text });
export const bad = (check: string, text: string): Finding => ({ check, level: 'bad', text });

export function lineOf({ check, level, text }: Finding): string {
  return `${MARKS[level]} ${check.padEnd(14)} ${text}`;
}

export function summaryOf(findings: readonly Finding[]): string {
  const count = (level: FindingLevel): number => findings.filter((finding) => finding.level === level).length;
  const [wrong, worthALook] = [count('bad'), count('mind')];
  if (wrong + worthALook === 0) return 'All is well';
  return `${wrong} wrong, ${worthALook} worth a look`;
}

/** `20.19` and newer. */
export function isNodeGood(version: string): boolean {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return major > 20 || (major === 20 && minor >= 19);
}

const MB = 1024 * 1024;
const LEAST = { bytes: 200 * MB, share: 0.05, fineBytes: 1024 * MB };

/** A full disk stops every write; a nearly full one will. */
export function diskFinding(free: number, all: number): Finding {
  const text = `${Math.round(free / MB)} MB of ${Math.round(all / MB)} MB free`;
  if (free < LEAST.bytes) return bad('disk', `${text}: writes will fail soon`);
  return free < LEAST.fineBytes || free / all < LEAST.share ? mind('disk', text) : good('disk', text);
}

export function clockFinding(aheadMs: number): Finding {
  const text = `${Math.abs(aheadMs)} ms ${aheadMs < 0 ? 'behind' : 'ahead of'} the database`;
  if (Math.abs(aheadMs) <= 2000) return good('clock', text);
  return mind('clock', `${text}: the database's clock counts; set this machine's by NTP`);
}

export interface Migrations {
  readonly applied: readonly string[];
  readonly known: readonly string[];
}

export function migrationFinding({ applied, known }: Migrations): Finding {
  const pending = known.filter((name) => !applied.includes(name));
  const unknown = applied.filter((name) => !known.includes(name));
  if (unknown.length > 0) return bad('migrations', `the database is of a newer version: ${unknown.join(', ')}`);
  if (pending.length > 0) return mind('migrations', `${pending.length} will be applied by the next start: ${pending.join(', ')}`);
  return good('migrations', `${applied.length} applied, none pending`);
}

export interface Keys {
  /** Of the servers of this database. */
  readonly registered: string | null;
  /** The one at hand. */
  readonly known: string | null;
  /** By the environment. */
  readonly isGiven: boolean;
}

export function keyFinding({ registered, known, isGiven }: Keys): Finding {
  const from = isGiven ? 'SECRET_KEY' : 'secret.key of the data folder';
  if (registered === null) return known ? good('secret key', from) : mind('secret key', 'there is none yet; the start makes it');
  if (known === registered) return good('secret key', from);
  return bad(
    'secret key',
    known ? `${from} is not the one that secrets are sealed with` : 'is missing: bring secret.key, or give SECRET_KEY',
  );
}

export function backupFinding(takenAt: Date | null, now: Date, warnAfterDays: number): Finding {
  if (takenAt === null) return mind('backup', 'none is known here: npm run backup -- <folder>');
  const days = (now.getTime() - takenAt.getTime()) / 86_400_000;
  const text = `the last one is of ${takenAt.toISOString()}`;
  return days > warnAfterDays ? mind('backup', `${text}, older than ${warnAfterDays} days`) : good('backup', text);
}
