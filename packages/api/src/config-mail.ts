import { ConfigError, type Environment } from './config-error.js';
import type { MailSettings, Settings } from './kernel/settings.js';

/** The server that takes mail, `smtps://user:password@mail.example.cn`. No message repeats the address: it may hold a password. */
export function readMail({ SMTP_URL, MAIL_FROM }: Environment): Pick<Settings, 'mail'> {
  if (!SMTP_URL) return {};
  const url = URL.canParse(SMTP_URL) ? new URL(SMTP_URL) : null;
  const isSmtp = url !== null && /^smtps?:$/.test(url.protocol) && url.hostname !== '';
  if (!isSmtp) throw new ConfigError('SMTP_URL must look like smtps://user:password@mail.example.cn or smtp://mail.example.cn:587');
  if (!MAIL_FROM || !/^[^<>\r\n]*<?[^\s<>@]+@[^\s<>@]+>?$/.test(MAIL_FROM))
    throw new ConfigError('SMTP_URL needs MAIL_FROM, the address that mail comes from, such as Service <service@example.cn>');
  return { mail: serverOf(url, MAIL_FROM) };
}

function serverOf({ protocol, hostname, port, username, password }: URL, from: string): MailSettings {
  const isTls = protocol === 'smtps:';
  return {
    ...{ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port) || (isTls ? 465 : 587), isTls, from },
    user: username ? decodeURIComponent(username) : null,
    password: password ? decodeURIComponent(password) : null,
  };
}
