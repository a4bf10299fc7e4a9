import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { insertRows } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { localToday } from '../../../platform/settings/time-zone.js';
import { ConsentEntity } from '../consent.entity.js';
import { checkTerm } from '../consent-force.rules.js';
import { placeOf } from '../customer-place.queries.js';

export interface ConsentRecordRequest {
  readonly customerId: string;
  readonly recipient: string;
  readonly what: string;
  readonly purpose: string;
  readonly proof: string;
  readonly validFrom?: string | null;
  readonly validUntil?: string | null;
}

/** Puts a customer's written consent on file. */
export function consentRecord(ctx: Ctx, request: ConsentRecordRequest): Promise<Outcome<{ consentId: string; customerId: string }>> {
  const { customerId, validUntil = null } = request;
  const now = ctx.clock.now();
  const today = localToday(ctx);
  const validFrom = request.validFrom ?? today;
  return runCommand(ctx, async (tx) => {
    const place = await placeOf(tx, ctx.actor, { customerId, permission: 'disclosure:consent' });
    if (!place) return refused({ code: 'NOT_FOUND', field: ['customerId'] });
    const term = checkTerm({ validFrom, validUntil }, today);
    if (!term.allowed) return refused(term.refusal);
    const id = newId('cst', now);
    const [recipient, what, purpose, proof] = [request.recipient, request.what, request.purpose, request.proof].map((text) => text.trim());
    await insertRows(tx, ConsentEntity, [
      {
        id,
        version: 1,
        customerId,
        recipient,
        what,
        purpose,
        proof,
        validFrom,
        validUntil,
        recordedById: ctx.actor.personId,
        recordedAt: now,
        withdrawnAt: null,
        withdrawnReason: null,
      },
    ]);
    await recordEvent(tx, ctx, {
      type: 'consent.recorded',
      subject: { type: 'consent', id, seq: 1 },
      departmentId: place.departmentId,
      payload: { customerId, validFrom, validUntil },
    });
    return done({ consentId: id, customerId });
  });
}
