import { type Outcome, refused } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { insertRows } from '../../../platform/db/write.js';
import { changeTicket } from '../ticket-change.command.js';
import { checkSight } from '../ticket-people/ticket-people.queries.js';
import { TicketWatcherEntity } from '../ticket-people/ticket-watcher.entity.js';
import { planTicketWatch } from './ticket-watch.rules.js';

export interface TicketWatchRequest {
  readonly ticketId: string;
  /** Absent: whoever asks. */
  readonly personId?: string | null;
  readonly isWatching: boolean;
}

/** Lets somebody hear of a ticket, or no more. It gives nobody sight of it. */
export async function ticketWatch(
  ctx: Ctx,
  { ticketId, isWatching, ...asked }: TicketWatchRequest,
): Promise<Outcome<{ ticketId: string }>> {
  const personId = asked.personId ?? ctx.actor.personId;
  if (personId === null) return refused({ code: 'NOT_ALLOWED' });
  return changeTicket(ctx, {
    ticketId,
    version: null,
    isAside: true,
    decide: async (setting, ticket, tx) => {
      const known = await tx.rows('select 1 from ticket_watcher where ticket_id = ? and person_id = ?', [ticketId, personId]);
      const plan = planTicketWatch(setting, ticket, { personId, isWatching, isSo: known.length > 0 === isWatching });
      if (!plan.allowed || !isWatching) return plan;
      const sight = await checkSight(tx, ctx, { ticketId, personIds: [personId], field: 'personId' });
      return sight.allowed ? plan : { allowed: false, refusal: { ...sight.refusal, field: ['personId'] } };
    },
    write: async (tx) => {
      if (isWatching) await insertRows(tx, TicketWatcherEntity, [{ ticketId, personId }]);
      else await tx.run('delete from ticket_watcher where ticket_id = ? and person_id = ?', [ticketId, personId]);
      return null;
    },
  });
}
