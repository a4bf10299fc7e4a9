import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { sendMail } from '../../../platform/mail/mailer.js';
import { staff } from '../../people/index.js';
import { mailServerOf } from '../mail/mail-server.js';
import { answerOf } from '../mail/mail-server.rules.js';
import { testMailOf } from '../mail/mail-texts.rules.js';
import { mailSettingFor } from '../mail/notification-mail.jobs.js';

/** Sends the caller a mail to see whether the server takes it, and says what it answered; changes nothing here. */
export async function mailTest(ctx: Ctx): Promise<Outcome<{ address: string; answer: string }>> {
  const mail = await mailServerOf(ctx);
  const person = (await staff.of(ctx)).find(ctx.actor.personId ?? '');
  if (!mail) return refused({ code: 'MAIL_OFF' });
  if (!person?.email) return refused({ code: 'NO_EMAIL' });
  try {
    const answer = await sendMail(mail, { to: person.email, ...testMailOf(await mailSettingFor(ctx, person)) });
    return done({ address: person.email, answer });
  } catch (error) {
    const reason = answerOf(error, [mail.password]);
    ctx.app.log.info({ requestId: ctx.requestId, code: Object(error).code }, 'a test mail was not taken');
    return refused({ code: 'MAIL_FAILED', params: { reason } });
  }
}
