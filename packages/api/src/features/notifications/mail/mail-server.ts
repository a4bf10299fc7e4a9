import type { MailSettings } from '../../../kernel/settings.js';
import type { Ctx } from '../../../platform/context.js';
import type { Reader } from '../../../platform/db/db.js';
import { referenceTable } from '../../../platform/db/reference-table.js';
import { findRows } from '../../../platform/db/write.js';
import type { SealedColumn } from '../../../platform/secrets/sealed-values.js';
import { MailServerEntity } from './mail-server.entity.js';

/** Name of the table in `touchReference`. */
export const MAIL_SERVER = 'mail_server';

/** Without its key the server is asked for its password again. */
export const SEALED_MAIL: SealedColumn = { table: 'mail_server', id: 'id', column: 'password', whenLost: 'clear' };

export async function keptServer(reader: Reader): Promise<MailServerEntity | null> {
  return (await findRows(reader, MailServerEntity, {}, { limit: 1 }))[0] ?? null;
}

const mailServerTable = referenceTable(MAIL_SERVER, keptServer);

/** Made once for each row, so that its connections are used again as long as it stays as it is. */
const made = new WeakMap<MailServerEntity, MailSettings>();

type MailCtx = Pick<Ctx, 'db' | 'settings' | 'app'>;

/** The server that takes mail: the environment's before the panel's. */
export async function mailServerOf(ctx: MailCtx): Promise<MailSettings | null> {
  if (ctx.settings.mail) return ctx.settings.mail;
  const row = await mailServerTable.of(ctx);
  if (row?.host == null) return null;
  const known = made.get(row);
  if (known) return known;
  const { id, host, port, encryption, account, sender } = row;
  const password = row.password === null ? null : ctx.app.vault.open({ table: SEALED_MAIL.table, id }, row.password);
  const settings = { host, port, isTls: encryption === 'tls', user: account, password, from: sender };
  made.set(row, settings);
  return settings;
}

/** Whether anybody has named a server that takes mail. */
export async function canMail(ctx: MailCtx): Promise<boolean> {
  return (await mailServerOf(ctx)) !== null;
}

/** What is shown of the server of the panel, whether or not the environment's takes its place. */
export function shownServer(ctx: Pick<Ctx, 'db'>): Promise<MailServerEntity | null> {
  return mailServerTable.of(ctx);
}

/** Where people open the panel: the address the operator names, else where this process listens, whichever port it was given. */
export function panelUrl({ settings, app }: Pick<Ctx, 'settings' | 'app'>): string {
  return `${settings.publicUrl ?? app.address ?? `http://${settings.host}:${settings.port}`}/admin`;
}
