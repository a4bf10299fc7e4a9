import { useApolloClient, useQuery, useSubscription } from '@apollo/client/react';
import { useViewer } from '@shouwen/admin-kit';
import { useEffect } from 'react';
import { OwnPresenceDocument, type Presence, PresenceChangedDocument, PresenceSetDocument } from '../gql/graphql.js';

const BEAT_MS = 60_000;
/** Whoever has touched nothing for so long is not there, and their session may end unused although a tab is open. */
const IDLE_MS = 10 * 60_000;

/** Says every minute that somebody is at this page, and hears how colleagues come and go. */
export function usePresenceBeat(): void {
  const client = useApolloClient();
  const { can } = useViewer();
  useSubscription(PresenceChangedDocument, { skip: !can('person:read') });
  useEffect(() => {
    let touchedAt = Date.now();
    const touch = (): void => {
      touchedAt = Date.now();
    };
    const beat = (): void => {
      if (Date.now() - touchedAt > IDLE_MS) return;
      // A beat that is lost is made up for by the next.
      client.mutate({ mutation: PresenceSetDocument, variables: { input: {} } }).catch(() => undefined);
    };
    const events = ['pointerdown', 'keydown', 'wheel'] as const;
    for (const event of events) window.addEventListener(event, touch, { passive: true });
    const timer = setInterval(beat, BEAT_MS);
    beat();
    return () => {
      clearInterval(timer);
      for (const event of events) window.removeEventListener(event, touch);
    };
  }, [client]);
}

/** What colleagues see of me, and choosing otherwise. */
export function usePresence(): readonly [Presence | null, (choice: Presence) => void] {
  const client = useApolloClient();
  const presence = useQuery(OwnPresenceDocument).data?.viewer?.person.presence ?? null;
  const choose = (choice: Presence): void => {
    client.mutate({ mutation: PresenceSetDocument, variables: { input: { choice } } }).catch(() => undefined);
  };
  return [presence, choose];
}
