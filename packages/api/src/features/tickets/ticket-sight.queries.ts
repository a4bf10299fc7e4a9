import type { Actor } from '../../kernel/actor.js';
import { grouped } from '../../kernel/grouped.js';
import type { Reader } from '../../platform/db/db.js';
import { idIn } from '../../platform/db/id-in.js';
import { canSeeTicket } from './ticket-access.rules.js';
import type { TicketPlace } from './ticket-facts.rules.js';

/** Whether somebody may see one of some tickets. */
export type TicketSight = (actor: Actor, ticketId: string) => boolean;

/** Who may see these tickets, as the database holds them now: two statements, whoever is asked about. */
export async function ticketSight(reader: Reader, ids: readonly string[]): Promise<TicketSight> {
  const [wanted, among] = [idIn(reader.engine, 'id', ids), idIn(reader.engine, 'ticket_id', ids)];
  const [places, parts] = await Promise.all([
    reader.objects<TicketPlace & { readonly id: string }>(
      `select id, department_id as departmentId, owner_id as ownerId, owner_department_id as ownerDepartmentId, assignee_id as assigneeId
       from ticket where ${wanted.sql}`,
      wanted.params,
    ),
    reader.rows(`select ticket_id, person_id from ticket_participant where ${among.sql}`, among.params),
  ]);
  const placeOf = new Map(places.map((place) => [place.id, place]));
  const partsOf = grouped(parts, ([ticketId]) => String(ticketId));
  const took = new Map([...partsOf].map(([ticketId, rows]) => [ticketId, new Set(rows.map(([, personId]) => personId))]));
  return (actor, ticketId) => {
    const place = placeOf.get(ticketId);
    return place !== undefined && canSeeTicket({ actor }, { ...place, isParticipant: took.get(ticketId)?.has(actor.personId) ?? false });
  };
}
