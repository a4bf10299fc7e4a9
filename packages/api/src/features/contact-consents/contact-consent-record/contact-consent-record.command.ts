import type { Channel } from '@shouwen/shared';
import { allow, type Decision, refuse } from '../../../kernel/decision.js';
import { newId } from '../../../kernel/id.js';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { insertRows } from '../../../platform/db/write.js';
import { localToday } from '../../../platform/settings/time-zone.js';
import { type CustomerPlan, changeCustomer } from '../../customers/index.js';
import { wordOf } from '../../words/index.js';
import { ContactConsentEntity } from '../contact-consent.entity.js';

export interface ContactConsentRecordRequest {
  readonly customerId: string;
  readonly purpose: string;
  readonly channels: readonly Channel[];
  readonly isGiven: boolean;
  /** Absent: today. */
  readonly saidOn?: string | null;
  readonly evidence?: string | null;
}

/** Puts on file what a customer said about being contacted for a purpose by some ways. */
export function contactConsentRecord(ctx: Ctx, request: ContactConsentRecordRequest): Promise<Outcome<{ customerId: string }>> {
  return changeCustomer(ctx, {
    customerId: request.customerId,
    version: null,
    type: 'customer.consent_recorded',
    decide: (tx, { id: customerId }) => decide(tx, ctx, { ...request, customerId }),
  });
}

async function decide(tx: Tx, ctx: Ctx, request: ContactConsentRecordRequest): Promise<Decision<CustomerPlan>> {
  const { customerId, purpose, isGiven } = request;
  const word = await wordOf(ctx, 'consent_purpose', purpose);
  // What is no longer asked for may still be taken back.
  if (!word || (word.isArchived && isGiven)) return refuse('NOT_FOUND', undefined, ['purpose']);
  const today = localToday(ctx);
  const saidOn = request.saidOn ?? today;
  if (saidOn > today) return refuse('DAY_AHEAD', undefined, ['saidOn']);
  const channels = [...new Set(request.channels)];
  const now = ctx.clock.now();
  const said = { customerId, purpose, isGiven, saidOn, evidence: request.evidence?.trim() || null };
  const rows = channels.map((channel) => ({
    id: newId('ccs', now),
    ...said,
    channel,
    recordedById: ctx.actor.personId,
    recordedAt: now,
  }));
  return allow({ payload: { purpose, channels, isGiven, saidOn }, write: () => insertRows(tx, ContactConsentEntity, rows) });
}
