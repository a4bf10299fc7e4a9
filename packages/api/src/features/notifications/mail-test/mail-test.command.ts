import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { sendMail } from '../../../platform/mail/mailer.js';
import { staff } from '../../people/index.js';
import { testMailOf } from '../mail/mail-texts.rules.js';
import { mailSettingFor } from '../mail/notification-mail.jobs.js';

/** Sends the caller a mail to see whether the server takes it; changes nothing here. */
export async function mailTest(ctx: Ctx): Promise<Outcome<{ address: string }>> {
  const { mail } = ctx.settings;
  const person = (await staff.of(ctx)).find(ctx.actor.personId ?? '');
  if (!mail) return refused({ code: 'MAIL_OFF' });
  if (!person?.email) return refused({ code: 'NO_EMAIL' });
  try {
    await sendMail(mail, { to: person.email, ...testMailOf(await mailSettingFor(ctx, person)) });
  } catch (error) {
    const reason = faultOf(error);
    ctx.app.log.info({ requestId: ctx.requestId, reason }, 'a test mail was not taken');
    return refused({ code: 'MAIL_FAILED', params: { reason } });
  }
  return done({ address: person.email });
}

/** The library's word for what went wrong and the server's number: neither holds a name or a password. */
function faultOf(error: unknown): string {
  const { code, responseCode } = Object(error);
  return [code, responseCode].filter((part) => part !== undefined).join(' ') || 'ERROR';
}
