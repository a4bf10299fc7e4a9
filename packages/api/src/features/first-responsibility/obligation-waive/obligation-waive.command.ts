import { allow, refuse } from '../../../kernel/decision.js';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { findRow } from '../../../platform/db/write.js';
import { changeTicket } from '../../tickets/index.js';
import { isOpenDuty } from '../duty.rules.js';
import { FirstResponsibilityEntity } from '../first-responsibility.entity.js';
import { canWaive } from '../hand-on.rules.js';

export interface ObligationWaiveRequest {
  readonly ticketId: string;
  readonly version: number;
  readonly code: string;
  readonly reason: string;
}

/** The head lets an open obligation go, with the reason; the event says so, and the reaction to it does it. */
export function obligationWaive(
  ctx: Ctx,
  { ticketId, version, code, reason }: ObligationWaiveRequest,
): Promise<Outcome<{ ticketId: string }>> {
  return changeTicket(ctx, {
    ticketId,
    version,
    isAside: true,
    async decide(setting, ticket, tx) {
      const permitted = canWaive(setting, ticket);
      if (!permitted.allowed) return permitted;
      const row = await findRow(tx, FirstResponsibilityEntity, { ticketId: ticket.id });
      const open = row?.duties.find((duty) => duty.code === code && isOpenDuty(duty));
      if (!open) return refuse('NOT_FOUND', undefined, ['code']);
      return allow({ type: 'ticket.obligation_waived', changes: {}, details: { obligation: code }, texts: { reason: reason.trim() } });
    },
  });
}
