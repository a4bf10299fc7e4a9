import { type Channel, useCommand } from '@shouwen/admin-kit';
import { type NoteAudience, TicketNoteAddDocument } from '../gql/graphql.js';

export interface NoteDraft {
  readonly body: string;
  readonly audience: NoteAudience;
  /** By which way the customer is answered. */
  readonly channel: Channel;
  readonly isOutcome: boolean;
}

interface Sending extends NoteDraft {
  readonly fileIds: readonly string[];
  /** Colleagues whom a note speaks to. */
  readonly mentionIds: readonly string[];
}

/** Writes to the customer or, on yellow paper, to colleagues. */
export function useTicketNoteAdd() {
  const command = useCommand(TicketNoteAddDocument, { isInline: true });
  const add = (ticketId: string, { body, audience, channel, isOutcome, fileIds, mentionIds }: Sending): Promise<boolean> => {
    const toCustomer = audience === 'CUSTOMER';
    return command.run({
      input: {
        ticketId,
        body: body.trim(),
        audience,
        channel: toCustomer ? channel : null,
        isOutcome: toCustomer && isOutcome,
        ...(!toCustomer && mentionIds.length > 0 && { mentionIds: [...mentionIds] }),
        ...(fileIds.length > 0 && { fileIds: [...fileIds] }),
      },
    });
  };
  return { command, add };
}
