import type { Channel, CustomerProof } from '@shouwen/shared';
import { newId } from '../../../kernel/id.js';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { insertRows } from '../../../platform/db/write.js';
import { changeTicket } from '../ticket-change.command.js';
import { attachFiles } from '../ticket-files/attach-files.js';
import { TicketMessageEntity } from '../ticket-message.entity.js';
import { planTicketConfirm } from './ticket-confirm.rules.js';

export interface TicketConfirmRequest {
  readonly ticketId: string;
  readonly version: number;
  readonly proof: CustomerProof;
  readonly isSatisfied: boolean;
  readonly channel: Channel;
  /** What the customer said. */
  readonly body: string;
  readonly signedBy?: string | null;
  readonly fileIds?: readonly string[] | null;
}

/** Records what the customer says of the outcome; not satisfied returns the ticket to work. */
export function ticketConfirm(ctx: Ctx, request: TicketConfirmRequest): Promise<Outcome<{ ticketId: string }>> {
  const { ticketId, version, proof, isSatisfied, channel, body } = request;
  const now = ctx.clock.now();
  const messageId = newId('msg', now);
  const fileIds = request.fileIds ?? [];
  const signedBy = request.signedBy?.trim() ?? '';
  return changeTicket(ctx, {
    ticketId,
    version,
    decide: (setting, ticket) =>
      planTicketConfirm(setting, ticket, { messageId, proof, isSatisfied, channel, signedBy, hasFiles: fileIds.length > 0, now }),
    write: async (tx) => {
      const { personId: authorId } = ctx.actor;
      await insertRows(tx, TicketMessageEntity, [
        { id: messageId, ticketId, authorId, audience: 'customer', channel, body: body.trim(), isOutcome: false, createdAt: now },
      ]);
      return attachFiles(tx, ctx, { ticketId, messageId, fileIds });
    },
  });
}
