import type { Outcome } from '../../../kernel/outcome.js';
import { refused } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { findRow, guardedUpdate } from '../../../platform/db/write.js';
import { addParticipants, changeTicket } from '../../tickets/index.js';
import { planDecision } from '../hand-on.rules.js';
import { HandOnRequestEntity } from '../hand-on-request.entity.js';

export interface HandOnDecideRequest {
  readonly requestId: string;
  readonly isApproved: boolean;
  readonly answer: string;
}

/** The head decides, once: the ticket is locked, so that of two heads one wins and the other is told who it was. */
export async function handOnDecide(
  ctx: Ctx,
  { requestId, isApproved, ...said }: HandOnDecideRequest,
): Promise<Outcome<{ ticketId: string }>> {
  const known = await findRow(ctx.db.read, HandOnRequestEntity, { id: requestId });
  if (!known) return refused({ code: 'NOT_FOUND', field: ['requestId'] });
  const answer = said.answer.trim();
  const outcome = await changeTicket(ctx, {
    ticketId: known.ticketId,
    version: null,
    async decide(setting, ticket, tx) {
      const asked = await findRow(tx, HandOnRequestEntity, { id: requestId });
      return planDecision(setting, ticket, { asked, isApproved, answer });
    },
    async write(tx, { ownerId }) {
      if (isApproved) await addParticipants(tx, known.ticketId, [ownerId]);
      const row = await findRow(tx, HandOnRequestEntity, { id: requestId });
      const decided = {
        state: isApproved ? 'approved' : 'refused',
        decidedById: ctx.actor.personId,
        decidedAt: ctx.clock.now(),
        answer,
      } as const;
      return row && (await guardedUpdate(tx, HandOnRequestEntity, row, decided)) ? null : { code: 'CONFLICT' };
    },
  });
  const isUnseen = outcome.userErrors?.some(({ code, field }) => code === 'NOT_FOUND' && field?.[0] === 'ticketId');
  return isUnseen ? refused({ code: 'NOT_FOUND', field: ['requestId'] }) : outcome;
}
