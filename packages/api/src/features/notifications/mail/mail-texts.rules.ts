import { type Language, type LocalText, textIn } from '@shouwen/shared';
import { wallClock } from '../../../kernel/local-date.js';

/** One notification as a mail tells it; a ticket only where its reader may open it now. */
export interface MailLine {
  readonly at: Date;
  readonly sentence: string;
  readonly ticket: { readonly id: string; readonly number: string; readonly subject: string } | null;
}

export interface MailSetting {
  readonly language: Language;
  readonly zone: string;
  readonly organisation: string;
  /** Where the panel is. */
  readonly url: string;
}

const SUBJECT: LocalText = { 'zh-CN': '{count} 条提醒', 'zh-TW': '{count} 則提醒', en: '{count} notifications' };
const FOOT: LocalText = {
  'zh-CN': '您收到这封邮件，是因为您选择了用邮件接收提醒。更改或停止：{url}',
  'zh-TW': '您收到這封郵件，是因為您選擇了用郵件接收提醒。更改或停止：{url}',
  en: 'You get this mail because you are told by mail. Change or stop it: {url}',
};
const TEST: { readonly subject: LocalText; readonly text: LocalText } = {
  subject: { 'zh-CN': '测试邮件', 'zh-TW': '測試郵件', en: 'Test mail' },
  text: {
    'zh-CN': '这封邮件说明发信服务器可以使用。',
    'zh-TW': '這封郵件說明發信伺服器可以使用。',
    en: 'This mail shows that the mail server works.',
  },
};

interface MailText {
  readonly subject: string;
  readonly text: string;
}

/** Says what happened, to which ticket, and where to look; never what was written on it. */
export function mailOf(lines: readonly MailLine[], setting: MailSetting): MailText {
  const { language, zone, organisation, url } = setting;
  const [only, ...more] = lines;
  const about = only && more.length === 0 ? [only.ticket?.number, only.sentence].filter(Boolean).join(' ') : null;
  const subject = about ?? textIn(SUBJECT, language).replace('{count}', String(lines.length));
  const parts = lines.map(({ at, sentence, ticket }) =>
    [
      `${wallClock(at, zone).slice(5, 16)} ${sentence}`,
      ...(ticket ? [`${ticket.number} ${ticket.subject}`, `${url}/desk/tickets/${ticket.id}`] : []),
    ].join('\n'),
  );
  return { subject: inBrackets(organisation, subject), text: [...parts, footOf(setting)].join('\n\n') };
}

export function testMailOf(setting: MailSetting): MailText {
  const { language, organisation } = setting;
  return {
    subject: inBrackets(organisation, textIn(TEST.subject, language)),
    text: `${textIn(TEST.text, language)}\n\n${setting.url}`,
  };
}

/** A subject is one line. */
function inBrackets(organisation: string, subject: string): string {
  return `[${organisation}] ${subject}`.replace(/\s+/g, ' ');
}

function footOf({ language, url }: MailSetting): string {
  return `--\n${textIn(FOOT, language).replace('{url}', `${url}/account/notifications?dialog=ways`)}`;
}
