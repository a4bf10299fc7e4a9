import { createTransport, type Transporter } from 'nodemailer';
import type { MailSettings } from '../../kernel/settings.js';

/** A text to one person. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The same for every try of one mail, so that a server that has it already can tell. */
  readonly messageId?: string;
}

const TIMEOUT_MS = 20_000;
const transports = new WeakMap<MailSettings, Transporter>();

/** One transport per server; on the way to another machine the mail is never in the clear. */
function transportOf(settings: MailSettings): Transporter {
  const known = transports.get(settings);
  if (known) return known;
  const { host, port, isTls, user, password } = settings;
  const isHere = /^(localhost|127\.|::1$)/.test(host);
  const made = createTransport({
    host,
    port,
    secure: isTls,
    requireTLS: !isTls && !isHere,
    ...(user !== null && { auth: { user, pass: password ?? '' } }),
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  transports.set(settings, made);
  return made;
}

/** Hands a mail to the server and answers what it said; throws what went wrong. */
export async function sendMail(settings: MailSettings, { to, subject, text, messageId }: Mail): Promise<string> {
  const { response } = await transportOf(settings).sendMail({
    from: settings.from,
    to: { name: '', address: to },
    subject,
    text,
    ...(messageId !== undefined && { messageId }),
    headers: { 'auto-submitted': 'auto-generated' },
  });
  return String(response);
}
