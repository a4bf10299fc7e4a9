import { allow } from '../../../kernel/decision.js';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { addParticipants, changeTicket } from '../../tickets/index.js';
import { canSetHolder, checkHolder, planHandOn } from '../hand-on.rules.js';

export interface HolderSetRequest {
  readonly ticketId: string;
  readonly version: number;
  readonly personId: string;
  readonly reason: string;
}

/** The head chooses who answers for it while the holder is on leave, or for good when they have left. */
export function holderSet(ctx: Ctx, { ticketId, version, personId, reason }: HolderSetRequest): Promise<Outcome<{ ticketId: string }>> {
  return changeTicket(ctx, {
    ticketId,
    version,
    decide(setting, ticket) {
      const permitted = canSetHolder(setting, ticket);
      if (!permitted.allowed) return permitted;
      const person = checkHolder(setting, ticket, personId);
      return person.allowed ? allow(planHandOn(person.plan, { reason: reason.trim() })) : person;
    },
    async write(tx, { ownerId }) {
      await addParticipants(tx, ticketId, [ownerId]);
      return null;
    },
  });
}
