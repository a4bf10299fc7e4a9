import { useCommand } from '@shouwen/admin-kit';
import { useEffect, useRef } from 'react';
import { type NoteAudience, TicketDraftSaveDocument } from '../gql/graphql.js';

/** So long nothing is typed before it is kept. */
const PAUSE_MS = 1500;

interface Writing {
  readonly ticketId: string;
  readonly audience: NoteAudience;
  readonly body: string;
  /** What the server has of it. */
  readonly kept: string;
}

/** Keeps on the server what is being written: after a pause, and when one turns to something else. Where that fails the tab still has it. */
export function useDraftKeeping({ ticketId, audience, body, kept }: Writing): void {
  const { run } = useCommand(TicketDraftSaveDocument, { isInline: true });
  const save = useRef(run);
  save.current = run;
  const pending = useRef<(() => void) | null>(null);
  // Turning to the other text, before the next effect forgets what is pending.
  useEffect(() => () => pending.current?.(), [ticketId, audience]);
  useEffect(() => {
    if (body === kept) return;
    const keep = (): void => {
      pending.current = null;
      void save.current({ input: { ticketId, audience, body } });
    };
    pending.current = keep;
    const timer = setTimeout(keep, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      pending.current = null;
    };
  }, [ticketId, audience, body, kept]);
}
