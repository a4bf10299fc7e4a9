import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { findRow, guardedUpdate } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { ConsentEntity } from '../consent.entity.js';
import { placeOf } from '../customer-place.queries.js';

export interface ConsentWithdrawRequest {
  readonly consentId: string;
  readonly reason: string;
}

/** From now on nothing is given out on the strength of this consent. What was given before stays on record. */
export function consentWithdraw(ctx: Ctx, request: ConsentWithdrawRequest): Promise<Outcome<{ consentId: string; customerId: string }>> {
  return runCommand(ctx, async (tx) => {
    const consent = await findRow(tx, ConsentEntity, { id: request.consentId });
    const place = consent && (await placeOf(tx, ctx.actor, { customerId: consent.customerId, permission: 'disclosure:consent' }));
    if (!consent || !place) return refused({ code: 'NOT_FOUND', field: ['consentId'] });
    if (consent.withdrawnAt !== null) return refused({ code: 'CONSENT_WITHDRAWN', field: ['consentId'] });
    const changes = { withdrawnAt: ctx.clock.now(), withdrawnReason: request.reason.trim() };
    if (!(await guardedUpdate(tx, ConsentEntity, consent, changes))) return refused({ code: 'CONFLICT' });
    await recordEvent(tx, ctx, {
      type: 'consent.withdrawn',
      subject: { type: 'consent', id: consent.id, seq: consent.version + 1 },
      departmentId: place.departmentId,
      payload: { customerId: consent.customerId },
    });
    return done({ consentId: consent.id, customerId: consent.customerId });
  });
}
