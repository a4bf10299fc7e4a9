import { allow } from '../../../kernel/decision.js';
import { newId } from '../../../kernel/id.js';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { insertRows } from '../../../platform/db/write.js';
import { changeTicket } from '../../tickets/index.js';
import { canAskHandOn, checkHolder } from '../hand-on.rules.js';
import { HandOnRequestEntity } from '../hand-on-request.entity.js';
import { pendingIdOf } from '../hand-on-requests.queries.js';

export interface HandOnAskRequest {
  readonly ticketId: string;
  readonly version: number;
  readonly personId: string;
  readonly reason: string;
}

/** Asks the head that another answers for the ticket; until they decide, the holder stays. */
export function handOnAsk(ctx: Ctx, { ticketId, version, personId, ...asked }: HandOnAskRequest): Promise<Outcome<{ ticketId: string }>> {
  const id = newId('hor', ctx.clock.now());
  const reason = asked.reason.trim();
  return changeTicket(ctx, {
    ticketId,
    version,
    isAside: true,
    async decide(setting, ticket, tx) {
      const permitted = canAskHandOn(setting, ticket, await pendingIdOf(tx, ticket.id));
      if (!permitted.allowed) return permitted;
      const person = checkHolder(setting, ticket, personId);
      if (!person.allowed) return person;
      return allow({ type: 'ticket.hand_on_asked', changes: {}, details: { requestId: id, personId }, texts: { reason } });
    },
    async write(tx, ticket) {
      const asker = { askedById: ctx.actor.personId ?? ticket.ownerId, askedAt: ctx.clock.now(), reason };
      const undecided = { state: 'pending', decidedById: null, decidedAt: null, answer: null } as const;
      await insertRows(tx, HandOnRequestEntity, [
        { id, version: 1, ticketId: ticket.id, fromId: ticket.ownerId, toId: personId, ...asker, ...undecided },
      ]);
      return null;
    },
  });
}
