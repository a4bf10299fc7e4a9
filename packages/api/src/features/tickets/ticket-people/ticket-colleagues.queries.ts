import type { Ctx } from '../../../platform/context.js';
import { actorsOf } from '../../access/index.js';
import { type PersonRow, staff } from '../../people/index.js';
import { isTicketVisible } from '../ticket.queries.js';
import type { TicketPlace } from '../ticket-facts.rules.js';
import { ticketSight } from '../ticket-sight.queries.js';
import { isColleagueVisible } from '../ticket-transfer/ticket-transfer.rules.js';

export const MOST_COLLEAGUES = 8;

/** Whom one may speak to on a ticket: active colleagues who see it, those who have it or work where it is first. */
export async function colleaguesOf(ctx: Ctx, ticketId: string, text: string): Promise<PersonRow[]> {
  if (!(await isTicketVisible(ctx, ticketId))) return [];
  const [people, actorFor, sees] = [await staff.of(ctx), await actorsOf(ctx), await ticketSight(ctx.db.read, [ticketId])];
  const [place] = await ctx.db.read.objects<Pick<TicketPlace, 'departmentId' | 'ownerId' | 'assigneeId'>>(
    'select department_id as departmentId, owner_id as ownerId, assignee_id as assigneeId from ticket where id = ?',
    [ticketId],
  );
  const wanted = text.trim().toLowerCase();
  const isMeant = ({ id, isActive, name, accountKey }: PersonRow): boolean =>
    isActive && id !== ctx.actor.personId && (name.toLowerCase().includes(wanted) || accountKey.startsWith(wanted));
  const distance = ({ id, departmentId }: PersonRow): number =>
    id === place?.assigneeId || id === place?.ownerId ? 0 : departmentId === place?.departmentId ? 1 : 2;
  const closest = people.all.filter(isMeant).toSorted((one, other) => distance(one) - distance(other));
  const found: PersonRow[] = [];
  for (const person of closest) {
    if (found.length === MOST_COLLEAGUES) break;
    const actor = isColleagueVisible(ctx.actor, person) ? actorFor(person.id) : null;
    if (actor && sees(actor, ticketId)) found.push(person);
  }
  return found;
}
