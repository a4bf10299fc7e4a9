import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { TicketAttendDocument, type TicketAttendMutation } from '../gql/graphql.js';

export type Attendee = NonNullable<TicketAttendMutation['ticketAttend']['ticket']>['attendees'][number];

const BEAT_MS = 10_000;

/** Says every ten seconds that somebody is at this ticket, and hears who else is. A page in the background is nobody. */
export function useAttendance(ticketId: string): readonly Attendee[] {
  const client = useApolloClient();
  const [others, setOthers] = useState<readonly Attendee[]>([]);
  useEffect(() => {
    let isHere = true;
    const say = async (isLeaving: boolean): Promise<void> => {
      const input = { ticketId, isWriting: isWriting(), isLeaving };
      const { data } = await client.mutate({ mutation: TicketAttendDocument, variables: { input }, fetchPolicy: 'no-cache' });
      if (isHere && !isLeaving) setOthers(data?.ticketAttend.ticket?.attendees ?? []);
    };
    // A word that is lost is made up for by the next.
    const beat = (): void => {
      if (!document.hidden) say(false).catch(() => undefined);
    };
    const timer = setInterval(beat, BEAT_MS);
    beat();
    return () => {
      isHere = false;
      clearInterval(timer);
      say(true).catch(() => undefined);
    };
  }, [client, ticketId]);
  return others;
}

/** Whether somebody is in the middle of a text. */
function isWriting(): boolean {
  const { activeElement } = document;
  return activeElement instanceof HTMLTextAreaElement && activeElement.value !== '';
}
