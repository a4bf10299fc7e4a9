import { newId } from '../../kernel/id.js';
import type { Ctx } from '../../platform/context.js';
import type { SqlValue, Tx } from '../../platform/db/db.js';
import { insertOrIgnore } from '../../platform/db/insert-or-ignore.js';
import { tellBoxes } from './box.js';
import type { MailState } from './notification.entity.js';
import type { NotificationKind } from './notification.rules.js';

/** That somebody is to be told of an event, and by which ways. */
export interface NewNotification {
  readonly personId: string;
  readonly eventId: string;
  readonly kind: NotificationKind;
  readonly ticketId: string;
  readonly actorId: string | null;
  readonly at: Date;
  readonly isListed: boolean;
  readonly mailDueAt: Date | null;
}

const COLUMNS = 'id, person_id, event_id, kind, ticket_id, actor_id, at, is_listed, read_at, mail, mail_due_at, updated_at'.split(', ');
const AT_ONCE = 500;

/** Writes them, a few hundred with one statement; an event that comes once more tells nobody twice. */
export async function putNotifications(ctx: Ctx, rows: readonly NewNotification[]): Promise<void> {
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const some = rows.slice(from, from + AT_ONCE);
    await ctx.db.inTransaction((tx) => put(tx, ctx, some));
  }
  tellBoxes(
    ctx,
    rows.map(({ personId }) => personId),
  );
}

async function put(tx: Tx, { clock }: Ctx, rows: readonly NewNotification[]): Promise<void> {
  const one = `(${COLUMNS.map(() => '?').join(', ')})`;
  await tx.put(
    `${insertOrIgnore(tx)} into notification (${COLUMNS.join(', ')}) values ${rows.map(() => one).join(', ')}`,
    rows.flatMap((row) => valuesOf(row, clock.now())),
  );
}

function valuesOf(row: NewNotification, now: Date): SqlValue[] {
  const mail: MailState = row.mailDueAt === null ? 'none' : 'due';
  const { personId, eventId, kind, ticketId, actorId, at, isListed, mailDueAt } = row;
  return [newId('ntf', now), personId, eventId, kind, ticketId, actorId, at, isListed, null, mail, mailDueAt, now];
}
