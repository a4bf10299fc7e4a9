import type { Channel } from '@shouwen/shared';
import { newId } from '../../../kernel/id.js';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { insertRows } from '../../../platform/db/write.js';
import { changeTicket, type TicketSeen } from '../ticket-change.command.js';
import { dropDraft } from '../ticket-drafts/ticket-drafts.queries.js';
import { attachFiles } from '../ticket-files/attach-files.js';
import { TicketMessageEntity } from '../ticket-message.entity.js';
import { TicketMentionEntity } from '../ticket-people/ticket-mention.entity.js';
import { checkSight } from '../ticket-people/ticket-people.queries.js';
import { type Note, planTicketNoteAdd } from './ticket-note-add.rules.js';

export interface TicketNoteAddRequest {
  readonly ticketId: string;
  readonly body: string;
  readonly audience: 'internal' | 'customer';
  /** By which channel the customer was told; absent: the one they came by. */
  readonly channel?: Channel | null;
  readonly isOutcome?: boolean | null;
  /** Handed in before by the same person. */
  readonly fileIds?: readonly string[] | null;
  /** Whom a note for colleagues speaks to; they must see the ticket. */
  readonly mentionIds?: readonly string[] | null;
}

/** Writes a note for colleagues, or records what the customer was told. Notes never conflict: they wait for each other. */
export function ticketNoteAdd(ctx: Ctx, request: TicketNoteAddRequest): Promise<Outcome<{ ticketId: string }>> {
  const { ticketId, audience, body } = request;
  const now = ctx.clock.now();
  const noteOn = (ticket: Pick<TicketSeen, 'channel'>): Note => {
    return { messageId, audience, channel: request.channel ?? ticket.channel, isOutcome: request.isOutcome ?? false, mentionedIds, now };
  };
  const messageId = newId('msg', now);
  const mentionedIds = [...new Set(request.mentionIds ?? [])];
  return changeTicket(ctx, {
    ticketId,
    version: null,
    decide: async (setting, ticket, tx) => {
      const plan = planTicketNoteAdd(setting, ticket, noteOn(ticket));
      const sight = plan.allowed ? await checkSight(tx, ctx, { ticketId, personIds: mentionedIds, field: 'mentionIds' }) : plan;
      return sight.allowed ? plan : sight;
    },
    write: async (tx, ticket) => {
      const { channel, isOutcome } = noteOn(ticket);
      await insertRows(tx, TicketMessageEntity, [
        { id: messageId, ticketId, authorId: ctx.actor.personId, audience, channel, body, isOutcome, createdAt: now },
      ]);
      const mentions = mentionedIds.map((mentionedId) => ({ messageId, ticketId, personId: mentionedId }));
      if (mentions.length > 0) await insertRows(tx, TicketMentionEntity, mentions);
      const { personId } = ctx.actor;
      if (personId !== null) await dropDraft(tx, { personId, ticketId, audience });
      return attachFiles(tx, ctx, { ticketId, messageId, fileIds: request.fileIds ?? [] });
    },
  });
}
