import type { FragmentType } from '@apollo/client';
import { useViewer } from '@shouwen/admin-kit';
import { useState } from 'react';
import { type VerbDialog_TicketFragment, VerbDialog_TicketFragmentDoc } from '../gql/graphql.js';
import { arrivedSince } from '../timeline/timeline.rules.js';
import { usePart } from '../usePart.js';

export type DialogTicketRef = FragmentType<VerbDialog_TicketFragment>;

/** The ticket as it was when the person began to write, and what happened to it since. */
export interface DialogTicket {
  readonly ticket: VerbDialog_TicketFragment;
  /** What the draft was written against; sent with the command, so that nobody overrules what they have not seen. */
  readonly version: number;
  readonly arrived: VerbDialog_TicketFragment['timeline']['nodes'];
  /** The person has read what arrived and goes on with the same draft. */
  catchUp(): void;
}

/** What every dialog of a verb gets. */
export interface VerbDialogProps {
  readonly target: DialogTicket;
  onClose(): void;
}

export function useDialogTicket(ref: DialogTicketRef): DialogTicket | null {
  const ticket = usePart(VerbDialog_TicketFragmentDoc, ref);
  const { person } = useViewer();
  const [begun, setBegun] = useState<Beginning | null>(null);
  if (ticket === null) return null;
  if (begun === null) {
    setBegun(beginningOf(ticket));
    return null;
  }
  return {
    ticket,
    version: begun.version,
    // What one did oneself is no news: it may arrive by the subscription before the answer closes the dialog.
    arrived: arrivedSince(ticket.timeline.nodes, begun.seen).filter(({ actor }) => actor?.id !== person.id),
    catchUp: () => setBegun(beginningOf(ticket)),
  };
}

interface Beginning {
  readonly version: number;
  readonly seen: ReadonlySet<string>;
}

function beginningOf({ version, timeline }: VerbDialog_TicketFragment): Beginning {
  return { version, seen: new Set(timeline.nodes.map(({ id }) => id)) };
}
