import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { findRow, insertRows } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { localToday } from '../../../platform/settings/time-zone.js';
import { ConsentEntity } from '../consent.entity.js';
import { checkConsent } from '../consent-force.rules.js';
import { placeOf } from '../customer-place.queries.js';
import { DisclosureEntity } from '../disclosure.entity.js';

export interface DisclosureRecordRequest {
  readonly consentId: string;
  readonly what: string;
  readonly means?: string | null;
}

/** Records that something of a customer's is given to the recipient of a consent; refused unless the consent is in force (SEC-03). */
export function disclosureRecord(
  ctx: Ctx,
  request: DisclosureRecordRequest,
): Promise<Outcome<{ disclosureId: string; customerId: string }>> {
  return runCommand(ctx, async (tx) => {
    // On MySQL the consent is locked, so that nothing slips out while it is being withdrawn.
    if (tx.engine === 'mysql') await tx.rows('select id from consent where id = ? for update', [request.consentId]);
    const consent = await findRow(tx, ConsentEntity, { id: request.consentId });
    const place = consent && (await placeOf(tx, ctx.actor, { customerId: consent.customerId, permission: 'disclosure:record' }));
    if (!consent || !place) return refused({ code: 'NOT_FOUND', field: ['consentId'] });
    const now = ctx.clock.now();
    const inForce = checkConsent(consent, localToday(ctx));
    if (!inForce.allowed) return refused(inForce.refusal);
    const id = newId('dcl', now);
    const { customerId } = consent;
    const means = request.means?.trim() || null;
    const row = { id, customerId, consentId: consent.id, what: request.what.trim(), means };
    await insertRows(tx, DisclosureEntity, [{ ...row, disclosedById: ctx.actor.personId, disclosedAt: now }]);
    await recordEvent(tx, ctx, {
      type: 'customer.disclosed',
      subject: { type: 'disclosure', id, seq: 1 },
      departmentId: place.departmentId,
      payload: { customerId, consentId: consent.id },
    });
    return done({ disclosureId: id, customerId });
  });
}
