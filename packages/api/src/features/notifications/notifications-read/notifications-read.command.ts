import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import type { SqlValue, Tx } from '../../../platform/db/db.js';
import { findRow } from '../../../platform/db/write.js';
import { isTicketVisible } from '../../tickets/index.js';
import { tellBoxes } from '../box.js';
import { NotificationEntity } from '../notification.entity.js';

export interface NotificationsReadRequest {
  readonly notificationId?: string | null;
  readonly ticketId?: string | null;
  readonly until?: Date | null;
}

/** Puts the caller's notifications away: all of them, those about a ticket, or one with the others about its ticket. It says nothing of anybody's work, so it leaves no event. */
export function notificationsRead(
  ctx: Ctx,
  { notificationId, ticketId, until }: NotificationsReadRequest,
): Promise<Outcome<{ readCount: number }>> {
  return runCommand(ctx, async (tx) => {
    const { personId, kind } = ctx.actor;
    if (personId === null || kind !== 'person') return refused({ code: 'NOT_ALLOWED' });
    const about = await aboutWhat(tx, ctx, { notificationId, ticketId, personId });
    if (typeof about === 'string') return refused({ code: 'NOT_FOUND', field: [about] });
    const now = ctx.clock.now();
    const { affected } = await tx.run(
      `update notification set read_at = ?, updated_at = ? where person_id = ? and read_at is null and at <= ? and ${about.sql}`,
      [now, now, personId, until ?? now, ...about.params],
    );
    tx.afterCommit(() => tellBoxes(ctx, affected > 0 ? [personId] : []));
    return done({ readCount: affected });
  });
}

interface Which {
  readonly sql: string;
  readonly params: readonly SqlValue[];
}

const ALL: Which = { sql: '1 = 1', params: [] };

/** Or the name of the field that leads nowhere. */
async function aboutWhat(
  tx: Tx,
  ctx: Ctx,
  { notificationId, ticketId, personId }: NotificationsReadRequest & { readonly personId: string },
): Promise<Which | 'notificationId' | 'ticketId'> {
  if (ticketId != null && !(await isTicketVisible(ctx, ticketId))) return 'ticketId';
  if (notificationId != null) return (await aboutTheSame(tx, { id: notificationId, personId })) ?? 'notificationId';
  return ticketId == null ? ALL : aboutTicket(ticketId);
}

async function aboutTheSame(tx: Tx, own: Pick<NotificationEntity, 'id' | 'personId'>): Promise<Which | null> {
  const row = await findRow(tx, NotificationEntity, own);
  if (!row) return null;
  return aboutTicket(row.ticketId);
}

function aboutTicket(id: string): Which {
  return { sql: 'ticket_id = ?', params: [id] };
}
