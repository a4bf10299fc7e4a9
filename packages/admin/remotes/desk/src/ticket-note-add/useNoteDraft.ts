import { type Channel, useViewer } from '@shouwen/admin-kit';
import { useState } from 'react';
import type { NoteAudience, TicketComposer_TicketFragment } from '../gql/graphql.js';
import { useStoredText } from '../useStoredText.js';
import { useDraftKeeping } from './useDraftKeeping.js';
import type { NoteDraft } from './useTicketNoteAdd.js';

/** What is being written, one text for the customer and one for colleagues; both survive a reload and go on on another device. */
export interface WorkingNote extends NoteDraft {
  readonly isEmpty: boolean;
  readonly isNote: boolean;
  /** The ticket is solved, so this may be the message that tells how it ended. */
  readonly mayBeOutcome: boolean;
  setAudience(audience: NoteAudience): void;
  setChannel(channel: Channel): void;
  setBody(body: string): void;
  setOutcome(isOutcome: boolean): void;
  clear(): void;
}

export function useNoteDraft(ticket: TicketComposer_TicketFragment): WorkingNote {
  const [audience, setAudience] = useState<NoteAudience>('CUSTOMER');
  const [channel, setChannel] = useState<Channel>(replyChannel(ticket.channel));
  const kept = ticket.drafts.find((draft) => draft.audience === audience)?.body ?? '';
  const [body, setBody] = useStoredText(`desk.draft.${ticket.id}.${audience}`, kept);
  useDraftKeeping({ ticketId: ticket.id, audience, body, kept });
  const [outcome, setOutcome] = useState<boolean | null>(null);
  const { person } = useViewer();
  const mayBeOutcome = ticket.state.category === 'SOLVED';
  return {
    audience,
    channel,
    body,
    isOutcome: mayBeOutcome && (outcome ?? isLikelyOutcome(ticket, person.id)),
    isEmpty: body.trim() === '',
    isNote: audience === 'INTERNAL',
    mayBeOutcome,
    setAudience,
    setChannel,
    setBody,
    setOutcome,
    clear: () => {
      setBody('');
      setOutcome(null);
    },
  };
}

/** When whoever was asked first writes after the ticket was solved, it is nearly always to tell how it ended; unticking is one press. */
function isLikelyOutcome({ owner, outcomeToldAt }: TicketComposer_TicketFragment, viewerId: string): boolean {
  return outcomeToldAt == null && owner.id === viewerId;
}

/** The way the customer came is the way back; a machine's call is answered by phone. */
function replyChannel(channel: Channel): Channel {
  return channel === 'API' ? 'PHONE' : channel;
}
