import { usePreference } from '@shouwen/admin-kit';
import { useNavigate, useParams } from 'react-router';
import { neighbourOf, readTrail } from '../inbox/inbox-trail.js';
import { urls } from '../urls.js';

/** Verbs after which a ticket is off one's hands. */
const LEAVING: ReadonlySet<string> = new Set(['transfer', 'assign', 'return', 'resolve', 'close', 'void']);

/** On the page of a ticket that was opened from a list: the next one of the list, once this one is finished. */
export function useGoOn(ticketId: string, verb: string) {
  const [kept, keep] = usePreference('desk.goesOn');
  const navigate = useNavigate();
  const { ticketId: onPage } = useParams();
  const trail = readTrail();
  const isOffered = LEAVING.has(verb) && onPage === ticketId && trail.ids.includes(ticketId);
  const next = neighbourOf(trail, ticketId, 1);
  return {
    isOffered,
    isOn: isOffered && kept === 'yes',
    choose: (isOn: boolean): void => keep(isOn ? 'yes' : ''),
    goOn: () => navigate(next === null ? urls.inbox(trail.search) : urls.ticket(next)),
  };
}
