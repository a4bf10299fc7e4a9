import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { guardedUpdate, insertRows } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { MailServerEntity } from '../mail/mail-server.entity.js';
import { keptServer, MAIL_SERVER, SEALED_MAIL } from '../mail/mail-server.js';
import { type MailServerWish, planMailServer } from '../mail/mail-server.rules.js';

export interface MailServerSetRequest extends MailServerWish {
  /** 0 the first time. */
  readonly version: number;
}

/** Names the server that takes mail. The password goes in and never comes out. */
export function mailServerSet(ctx: Ctx, { version, ...wish }: MailServerSetRequest): Promise<Outcome<{ version: number }>> {
  return runCommand(ctx, async (tx) => {
    await touchReference(tx, MAIL_SERVER);
    const kept = await keptServer(tx);
    const decision = planMailServer(wish, kept && { ...kept, hasPassword: kept.password !== null });
    if (!decision.allowed) return refused(decision.refusal);
    if ((kept?.version ?? 0) !== version) return refused({ code: 'CONFLICT' });
    const { password, ...plan } = decision.plan;
    const id = kept?.id ?? newId('msv', ctx.clock.now());
    const sealed = password && ctx.app.vault.seal({ table: SEALED_MAIL.table, id }, password);
    const next = { ...plan, updatedAt: ctx.clock.now(), ...(password !== null && { password: sealed || null }) };
    await put(tx, { id, version }, next);
    await recordEvent(tx, ctx, {
      type: 'mail_server.set',
      subject: { type: 'mail_server', id, seq: version + 1 },
      payload: { changes: changesBetween(kept, plan), isPasswordChanged: password !== null },
    });
    return done({ version: version + 1 });
  });
}

/** Names none any more: no mail is sent, unless the environment names a server. */
export function mailServerRemove(ctx: Ctx, version: number): Promise<Outcome<{ version: number }>> {
  return runCommand(ctx, async (tx) => {
    await touchReference(tx, MAIL_SERVER);
    const kept = await keptServer(tx);
    if (kept?.host == null) return refused({ code: 'NOT_FOUND' });
    if (kept.version !== version) return refused({ code: 'CONFLICT' });
    await put(tx, kept, { host: null, account: null, password: null, updatedAt: ctx.clock.now() });
    await recordEvent(tx, ctx, {
      type: 'mail_server.removed',
      subject: { type: 'mail_server', id: kept.id, seq: version + 1 },
      payload: { changes: { host: { from: kept.host, to: null } } },
    });
    return done({ version: version + 1 });
  });
}

/** The table is locked, so the version is as it was read. */
async function put(tx: Tx, { id, version }: Pick<MailServerEntity, 'id' | 'version'>, next: Partial<MailServerEntity>): Promise<void> {
  if (version > 0) await guardedUpdate(tx, MailServerEntity, { id, version }, next);
  else await insertRows(tx, MailServerEntity, [{ id, version: 1, password: null, ...next }]);
}

const FIELDS = ['host', 'port', 'encryption', 'account', 'sender'] as const;

function changesBetween(kept: MailServerEntity | null, next: Omit<MailServerWish, 'password'>): object {
  const changed = FIELDS.filter((field) => kept?.[field] !== next[field]);
  return Object.fromEntries(changed.map((field) => [field, { from: kept?.[field] ?? null, to: next[field] }]));
}
