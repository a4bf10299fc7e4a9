import type { Tx } from '../../platform/db/db.js';
import { insertOrIgnore } from '../../platform/db/insert-or-ignore.js';

/**
 * Remembers who ever acted on a ticket or was its assignee: they keep sight of it after it has moved on (TKT-23).
 * Its first receiver needs no row: the ticket itself names them for good.
 */
export async function addParticipants(tx: Tx, ticketId: string, personIds: readonly string[]): Promise<void> {
  const people = [...new Set(personIds)];
  if (people.length === 0) return;
  await tx.put(
    `${insertOrIgnore(tx)} into ticket_participant (person_id, ticket_id) values ${people.map(() => '(?, ?)').join(', ')}`,
    people.flatMap((personId) => [personId, ticketId]),
  );
}
