import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { changeTicket } from '../ticket-change.command.js';
import { ticketEventPayload } from '../ticket-event.rules.js';
import { planTicketReview } from './ticket-review.rules.js';

export interface TicketReviewRequest {
  readonly ticketId: string;
  readonly version: number;
}

/** Says that the record was looked through and is complete. */
export function ticketReview(ctx: Ctx, { ticketId, version }: TicketReviewRequest): Promise<Outcome<{ ticketId: string }>> {
  return changeTicket(ctx, {
    ticketId,
    version,
    decide: async (setting, ticket, tx) => planTicketReview(setting, ticket, { hasContact: await isContactLogged(tx, ticketId) }),
  });
}

/** Whether a call, a visit or the customer's word on the outcome is on record. */
async function isContactLogged(tx: Tx, ticketId: string): Promise<boolean> {
  const sql = `select payload from event where subject_id = ? and type in ('message.outbound_public', 'message.inbound_public', 'ticket.confirmed')`;
  const payloads = (await tx.rows(sql, [ticketId])).map(([payload]) => ticketEventPayload(JSON.parse(String(payload))));
  return payloads.some((payload) => payload?.contact !== undefined || payload?.proof !== undefined);
}
