import type { Channel, ContactDirection, ContactResult } from '@shouwen/shared';
import { newId } from '../../../kernel/id.js';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { insertRows } from '../../../platform/db/write.js';
import { changeTicket } from '../ticket-change.command.js';
import { attachFiles } from '../ticket-files/attach-files.js';
import { TicketMessageEntity } from '../ticket-message.entity.js';
import { planTicketContactLog } from './ticket-contact-log.rules.js';

export interface TicketContactLogRequest {
  readonly ticketId: string;
  readonly channel: Channel;
  readonly direction: ContactDirection;
  readonly result: ContactResult;
  readonly durationSeconds?: number | null;
  readonly body: string;
  readonly nextStep?: string | null;
  readonly isOutcome?: boolean | null;
  readonly fileIds?: readonly string[] | null;
}

/** Records that the customer was spoken to, or that it was tried. Contacts never conflict. */
export function ticketContactLog(ctx: Ctx, request: TicketContactLogRequest): Promise<Outcome<{ ticketId: string }>> {
  const { ticketId, channel, direction, result, body, durationSeconds = null } = request;
  const now = ctx.clock.now();
  const messageId = newId('msg', now);
  const isOutcome = request.isOutcome ?? false;
  const nextStep = request.nextStep?.trim() ?? '';
  return changeTicket(ctx, {
    ticketId,
    version: null,
    decide: (setting, ticket) =>
      planTicketContactLog(setting, ticket, { messageId, channel, direction, result, durationSeconds, nextStep, isOutcome, now }),
    write: async (tx) => {
      const { personId: authorId } = ctx.actor;
      await insertRows(tx, TicketMessageEntity, [
        { id: messageId, ticketId, authorId, audience: 'customer', channel, body: body.trim(), isOutcome, createdAt: now },
      ]);
      return attachFiles(tx, ctx, { ticketId, messageId, fileIds: request.fileIds ?? [] });
    },
  });
}
