import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { insertOrIgnore } from '../../../platform/db/insert-or-ignore.js';
import { isTicketVisible } from '../ticket.queries.js';
import { attendingSince } from './ticket-attendance.queries.js';

export interface TicketAttendRequest {
  readonly ticketId: string;
  readonly isWriting: boolean;
  /** They are gone. */
  readonly isLeaving: boolean;
}

/** Says that somebody is at a ticket, so that two do not work on it unawares. It is good for seconds, and no event tells of it. */
export async function ticketAttend(
  ctx: Ctx,
  { ticketId, isWriting, isLeaving }: TicketAttendRequest,
): Promise<Outcome<{ ticketId: string }>> {
  const isVisible = await isTicketVisible(ctx, ticketId);
  return runCommand(ctx, async (tx) => {
    const { personId, kind } = ctx.actor;
    if (!isVisible) return refused({ code: 'NOT_FOUND', field: ['ticketId'] });
    if (personId === null || kind !== 'person') return refused({ code: 'NOT_ALLOWED' });
    await (isLeaving ? leave(tx, { personId, ticketId }) : stay(tx, ctx, { personId, ticketId, isWriting }));
    return done({ ticketId });
  });
}

interface Place {
  readonly personId: string;
  readonly ticketId: string;
}

async function leave(tx: Tx, { personId, ticketId }: Place): Promise<void> {
  await tx.run('delete from ticket_attendance where person_id = ? and ticket_id = ?', [personId, ticketId]);
}

/** What somebody said of other tickets and did not repeat is cleared away on the way. */
async function stay(tx: Tx, ctx: Ctx, { personId, ticketId, isWriting }: Place & { readonly isWriting: boolean }): Promise<void> {
  const now = ctx.clock.now();
  await tx.run('delete from ticket_attendance where person_id = ? and ticket_id <> ? and seen_at < ?', [
    personId,
    ticketId,
    attendingSince(ctx),
  ]);
  const set = 'update ticket_attendance set is_writing = ?, seen_at = ? where person_id = ? and ticket_id = ?';
  const { affected } = await tx.run(set, [isWriting, now, personId, ticketId]);
  if (affected > 0) return;
  const insert = `${insertOrIgnore(tx)} into ticket_attendance (id, ticket_id, person_id, is_writing, seen_at) values (?, ?, ?, ?, ?)`;
  await tx.run(insert, [newId('tat', now), ticketId, personId, isWriting, now]);
}
