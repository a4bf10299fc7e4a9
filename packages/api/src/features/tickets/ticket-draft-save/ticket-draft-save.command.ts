import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { insertOrIgnore } from '../../../platform/db/insert-or-ignore.js';
import { isTicketVisible } from '../ticket.queries.js';
import { dropDraft } from '../ticket-drafts/ticket-drafts.queries.js';

export interface TicketDraftSaveRequest {
  readonly ticketId: string;
  readonly audience: 'internal' | 'customer';
  readonly body: string;
}

/** Keeps what somebody has begun to write, so that it is there on their next device; an empty text keeps nothing. The later word wins, and no event tells of it. */
export async function ticketDraftSave(
  ctx: Ctx,
  { ticketId, audience, body }: TicketDraftSaveRequest,
): Promise<Outcome<{ ticketId: string }>> {
  const isVisible = await isTicketVisible(ctx, ticketId);
  return runCommand(ctx, async (tx) => {
    const { personId, kind } = ctx.actor;
    if (!isVisible) return refused({ code: 'NOT_FOUND', field: ['ticketId'] });
    if (personId === null || kind !== 'person') return refused({ code: 'NOT_ALLOWED' });
    const draft = { personId, ticketId, audience };
    if (body.trim() === '') {
      await dropDraft(tx, draft);
      return done({ ticketId });
    }
    const now = ctx.clock.now();
    const set = 'update ticket_draft set body = ?, updated_at = ? where person_id = ? and ticket_id = ? and audience = ?';
    const { affected } = await tx.run(set, [body, now, personId, ticketId, audience]);
    if (affected === 0) {
      const insert = `${insertOrIgnore(tx)} into ticket_draft (id, person_id, ticket_id, audience, body, updated_at) values (?, ?, ?, ?, ?, ?)`;
      await tx.run(insert, [newId('tdr', now), personId, ticketId, audience, body, now]);
    }
    return done({ ticketId });
  });
}
