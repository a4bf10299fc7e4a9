import { type Language, textIn } from '@shouwen/shared';
import { marks } from '../../../kernel/marks.js';
import type { MailSettings } from '../../../kernel/settings.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { findRows } from '../../../platform/db/write.js';
import type { JobDefinition } from '../../../platform/feature.js';
import { enqueueJob } from '../../../platform/jobs/enqueue-job.js';
import { sendMail } from '../../../platform/mail/mailer.js';
import { timeZone } from '../../../platform/settings/time-zone.js';
import { actorsOf } from '../../access/index.js';
import { departmentTree } from '../../departments/index.js';
import { type PersonRow, staff } from '../../people/index.js';
import { findOrganisation } from '../../settings/index.js';
import { ticketSight } from '../../tickets/index.js';
import { type MailState, NotificationEntity } from '../notification.entity.js';
import { sentenceOf } from '../notification-texts.rules.js';
import { forgetFailure, keepFailure } from './mail-failures.js';
import { canMail, mailServerOf, panelUrl } from './mail-server.js';
import { answerOf, isFinalAnswer } from './mail-server.rules.js';
import { type MailLine, type MailSetting, mailOf } from './mail-texts.rules.js';

export const SEND_MAIL = 'notifications.send-mail';
const PEOPLE_AT_ONCE = 500;
const LINES_AT_ONCE = 100;

/** Queues one mail for each person to whom some are due; what comes together goes together. */
export const queueDueMail: JobDefinition = {
  kind: 'notifications.queue-mail',
  every: { seconds: 15 },
  async handle(ctx) {
    if (!(await canMail(ctx))) return;
    const now = ctx.clock.now();
    const due = "from notification where mail = 'due' and mail_due_at <= ?";
    const rows = await ctx.db.read.rows(`select distinct person_id ${due} limit ${PEOPLE_AT_ONCE}`, [now]);
    if (rows.length === 0) return;
    await ctx.db.inTransaction(async (tx) => {
      for (const [id] of rows) {
        const personId = String(id);
        await enqueueJob(tx, { kind: SEND_MAIL, payload: { personId }, runAt: now, dedupeKey: `${SEND_MAIL}:${personId}` });
        await tx.run("update notification set mail = 'queued' where person_id = ? and mail = 'due' and mail_due_at <= ?", [personId, now]);
      }
    });
  },
};

/**
 * Sends somebody what waits for them. It is marked before it is handed over: when the process dies in between nobody knows whether it went,
 * and it is not sent again. What the server cannot take now waits for the next try; what it
 * will never take waits for a person.
 */
export const sendQueuedMail: JobDefinition = {
  kind: SEND_MAIL,
  async handle(ctx, payload) {
    const mail = await mailServerOf(ctx);
    const person = (await staff.of(ctx)).find(String(Object(payload).personId));
    if (!mail || !person) return;
    const rows = await take(ctx, person.id);
    const { lines, toldIds } = person.email ? await linesFor(ctx, person, rows) : NOTHING;
    const leftOut = rows.map(({ id }) => id).filter((id) => !toldIds.includes(id));
    await mark(ctx, leftOut, 'left_out');
    if (lines.length > 0) await send(ctx, mail, { person, lines, toldIds });
  },
};

async function send(ctx: Ctx, mail: MailSettings, { person, lines, toldIds }: Letter & { readonly person: PersonRow }): Promise<void> {
  const text = mailOf(lines, await mailSettingFor(ctx, person));
  const messageId = `<${toldIds[0]}@${new URL(panelUrl(ctx)).hostname}>`;
  try {
    await sendMail(mail, { to: person.email ?? '', ...text, messageId });
  } catch (error) {
    const failure = { personId: person.id, answer: answerOf(error, [mail.password, person.email]), isFinal: isFinalAnswer(error) };
    await ctx.db.inTransaction(async (tx) => {
      await setState(tx, toldIds, failure.isFinal ? 'failed' : 'queued');
      await keepFailure(tx, ctx, failure);
    });
    if (failure.isFinal) return;
    throw error;
  }
  await ctx.db.inTransaction(async (tx) => {
    await setState(tx, toldIds, 'sent');
    await forgetFailure(tx, person.id);
  });
}

async function take({ db }: Ctx, personId: string): Promise<NotificationEntity[]> {
  return db.inTransaction(async (tx) => {
    const found = await findRows(tx, NotificationEntity, { personId, mail: 'queued' }, { orderBy: { at: 'asc' }, limit: LINES_AT_ONCE });
    await setState(
      tx,
      found.map(({ id }) => id),
      'sending',
    );
    return found;
  });
}

function mark({ db }: Ctx, ids: readonly string[], state: MailState): Promise<void> {
  return db.inTransaction((tx) => setState(tx, ids, state));
}

async function setState(tx: Tx, ids: readonly string[], state: MailState): Promise<void> {
  if (ids.length > 0) await tx.run(`update notification set mail = ? where id in (${marks(ids)})`, [state, ...ids]);
}

interface Letter {
  readonly lines: readonly MailLine[];
  readonly toldIds: readonly string[];
}

const NOTHING: Letter = { lines: [], toldIds: [] };

/** What was read meanwhile is left out, and what its reader may not open any more. */
async function linesFor(ctx: Ctx, person: PersonRow, rows: readonly NotificationEntity[]): Promise<Letter> {
  const actor = (await actorsOf(ctx))(person.id);
  const ticketIds = rows.map(({ ticketId }) => ticketId);
  if (!actor || ticketIds.length === 0) return NOTHING;
  const [sees, people] = [await ticketSight(ctx.db.read, ticketIds), await staff.of(ctx)];
  const told = rows.filter(({ readAt, ticketId }) => readAt === null && sees(actor, ticketId));
  const tickets = await ticketWords(
    ctx,
    told.map(({ ticketId }) => ticketId),
  );
  const lines = told.map(({ at, kind, actorId, ticketId }) => ({
    at,
    sentence: sentenceOf(kind, people.find(actorId ?? '')?.name ?? 'Shouwen', person.language ?? 'zh-CN'),
    ticket: tickets.get(ticketId) ?? null,
  }));
  return { lines, toldIds: told.map(({ id }) => id) };
}

async function ticketWords({ db }: Ctx, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, NonNullable<MailLine['ticket']>>();
  const rows = await db.read.objects<NonNullable<MailLine['ticket']>>(
    `select id, number, subject from ticket where id in (${marks(ids)})`,
    ids,
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** How a mail to somebody speaks. */
export async function mailSettingFor(ctx: Ctx, person: Pick<PersonRow, 'language' | 'timeZone'>): Promise<MailSetting> {
  const language: Language = person.language ?? 'zh-CN';
  const [{ name }, tree] = [await findOrganisation(ctx), await departmentTree.of(ctx)];
  const organisation = name ?? tree.all[0]?.name ?? textIn({ 'zh-CN': '首问', en: 'Shouwen' }, language);
  return { language, zone: person.timeZone ?? timeZone(ctx), organisation, url: panelUrl(ctx) };
}
