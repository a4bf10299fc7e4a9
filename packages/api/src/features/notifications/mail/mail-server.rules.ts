import { allow, type Decision, refuse } from '../../../kernel/decision.js';

export const MAIL_ENCRYPTIONS = ['tls', 'starttls'] as const;
export type MailEncryption = (typeof MAIL_ENCRYPTIONS)[number];

/** How to reach the server. */
export interface MailServerPlace {
  readonly host: string;
  readonly port: number;
  readonly encryption: MailEncryption;
  readonly account: string | null;
}

export interface MailServerWish extends MailServerPlace {
  /** Whom mail comes from. */
  readonly sender: string;
  /** Null: as it was; empty: none. */
  readonly password: string | null;
}

/** What is kept of the server that is named now. */
export interface KeptServer extends Omit<MailServerPlace, 'host'> {
  readonly host: string | null;
  readonly hasPassword: boolean;
}

const HOST = /^(?=.{1,253}$)([a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*$|^[0-9a-f:]+$/i;
const SENDER = /^[^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>$|^[^\s<>@]+@[^\s<>@]+$/;
const LAST_PORT = 65_535;

/** A password that is kept goes to the server and for the account it was given for, and nowhere else. */
export function planMailServer(wish: MailServerWish, kept: KeptServer | null): Decision<MailServerWish> {
  const plan = { ...wish, host: wish.host.trim().toLowerCase(), account: wish.account?.trim() || null, sender: wish.sender.trim() };
  if (!HOST.test(plan.host)) return refuse('INVALID', undefined, ['host']);
  if (plan.port < 1 || plan.port > LAST_PORT) return refuse('INVALID', undefined, ['port']);
  if (!SENDER.test(plan.sender)) return refuse('INVALID', undefined, ['sender']);
  if (plan.account === null) return allow({ ...plan, password: '' });
  if (plan.password === null && !isKept(plan, kept)) return refuse('REQUIRED', undefined, ['password']);
  return allow(plan);
}

function isKept(plan: MailServerPlace, kept: KeptServer | null): boolean {
  if (!kept?.hasPassword) return false;
  return (['host', 'port', 'encryption', 'account'] as const).every((part) => plan[part] === kept[part]);
}

const LONGEST_ANSWER = 300;

/** What the server answered or what kept it from being asked, in one line and without any of the words that are not for everybody. */
export function answerOf(error: unknown, hidden: readonly (string | null)[]): string {
  const { response, message, code } = Object(error);
  const said = [response, message, code].find((part) => typeof part === 'string' && part !== '') ?? 'ERROR';
  const plain = hidden.reduce((text: string, word) => (word ? text.split(word).join('…') : text), String(said));
  return plain.replace(/\s+/g, ' ').trim().slice(0, LONGEST_ANSWER);
}

/** 5xx: the server will say the same next time. What went wrong before it was asked about a mail may be mended. */
export function isFinalAnswer(error: unknown): boolean {
  const { code, responseCode } = Object(error);
  return (code === 'EENVELOPE' || code === 'EMESSAGE') && responseCode >= 500;
}
