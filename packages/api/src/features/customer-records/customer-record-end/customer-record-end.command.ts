import { type Decision, refuse } from '../../../kernel/decision.js';
import { newId } from '../../../kernel/id.js';
import { dayAfter } from '../../../kernel/local-date.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { guardedUpdate, insertRows } from '../../../platform/db/write.js';
import { localToday } from '../../../platform/settings/time-zone.js';
import type { CustomerPlan } from '../../customers/index.js';
import { CustomerRecordEntity } from '../customer-record.entity.js';
import { planEnd } from '../record.rules.js';
import { changeRecord, type FoundRecord, planned, type RecordOutcome } from '../record-act.js';

export interface CustomerRecordEndRequest {
  readonly customerId: string;
  readonly recordId: string;
  readonly version: number;
  /** Absent: it is open again. */
  readonly ending?: string | null;
  /** What came of it. */
  readonly note?: string | null;
}

/** A record ends: a need was served, a visit was made. What comes again is due anew; what ended by mistake is open again. */
export function customerRecordEnd(ctx: Ctx, request: CustomerRecordEndRequest): Promise<RecordOutcome> {
  const { customerId, recordId, version } = request;
  const decided = (tx: Tx, found: FoundRecord) => decide(tx, ctx, { found, request });
  return changeRecord(ctx, { customerId, recordId, version, type: 'customer.record_ended', decide: decided });
}

interface Asked {
  readonly found: FoundRecord;
  readonly request: CustomerRecordEndRequest;
}

async function decide(tx: Tx, ctx: Ctx, { found: { record, kind }, request }: Asked): Promise<Decision<CustomerPlan>> {
  const ending = request.ending ?? null;
  const decision = planEnd(kind, { ending, isOpen: record.isOpen, isVoid: record.voidReason !== null });
  if (!decision.allowed) return decision;
  const note = request.note?.trim() || null;
  if (ending === null && note !== null) return refuse('INVALID', undefined, ['note']);
  const today = localToday(ctx);
  const end = { isOpen: ending === null, ending, endedOn: ending === null ? null : today, endingNote: note };
  const next = ending === null || kind.repeatDays === null ? null : nextOf(ctx, record, dayAfter(today, kind.repeatDays));
  return planned(kind, record.id, {
    said: { ending, nextId: next?.id ?? null },
    async write() {
      await guardedUpdate(tx, CustomerRecordEntity, record, end);
      if (next) await insertRows(tx, CustomerRecordEntity, [next]);
    },
  });
}

/** The same once more: what was said and who sees to it go on. */
function nextOf(ctx: Ctx, record: CustomerRecordEntity, dueOn: string): CustomerRecordEntity {
  const recordedAt = ctx.clock.now();
  return {
    ...record,
    id: newId('crc', recordedAt),
    version: 1,
    onDay: localToday(ctx),
    dueOn,
    recordedById: ctx.actor.personId,
    recordedAt,
  };
}
