import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { grouped } from '../../../kernel/grouped.js';
import type { Ctx } from '../../../platform/context.js';
import type { Reader, Tx } from '../../../platform/db/db.js';
import { idIn } from '../../../platform/db/id-in.js';
import { loaderOf } from '../../../platform/graphql/loader-of.js';
import { actorsOf } from '../../access/index.js';
import { staff } from '../../people/index.js';
import { ticketSight } from '../ticket-sight.queries.js';
import { isColleagueVisible } from '../ticket-transfer/ticket-transfer.rules.js';

const WATCHERS = Symbol('watchers of tickets');

/** Who watches these tickets; one statement. */
export async function watchersOf(reader: Reader, ticketIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const asked = idIn(reader.engine, 'ticket_id', ticketIds);
  const rows = await reader.rows(`select ticket_id, person_id from ticket_watcher where ${asked.sql} order by person_id`, asked.params);
  const byTicket = grouped(rows, ([ticketId]) => String(ticketId));
  return new Map([...byTicket].map(([ticketId, found]) => [ticketId, found.map(([, personId]) => String(personId))]));
}

/** The same for the tickets of a list that is shown. */
export function watchersShown(ctx: Ctx, ticketId: string): Promise<readonly string[]> {
  return loaderOf(ctx, WATCHERS, async (ids: readonly string[]) => {
    const watchers = await watchersOf(ctx.db.read, ids);
    return ids.map((id) => watchers.get(id) ?? []);
  }).load(ticketId);
}

/** Whether these people may see a ticket: nobody is drawn into what they could not look at. */
export async function checkSight(
  tx: Tx,
  ctx: Ctx,
  asked: { readonly ticketId: string; readonly personIds: readonly string[]; readonly field: string },
): Promise<Decision> {
  if (asked.personIds.length === 0) return allow();
  const [people, actorFor, sees] = [await staff.of(ctx), await actorsOf(ctx), await ticketSight(tx, [asked.ticketId])];
  for (const [index, personId] of asked.personIds.entries()) {
    const field = [asked.field, String(index)];
    const person = people.find(personId);
    if (!person || !isColleagueVisible(ctx.actor, person)) return refuse('NOT_FOUND', undefined, field);
    const actor = actorFor(personId);
    if (!actor || !sees(actor, asked.ticketId)) return refuse('CANNOT_SEE_TICKET', { person: person.name }, field);
  }
  return allow();
}
