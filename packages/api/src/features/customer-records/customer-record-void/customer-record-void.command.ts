import type { Ctx } from '../../../platform/context.js';
import { guardedUpdate } from '../../../platform/db/write.js';
import { CustomerRecordEntity } from '../customer-record.entity.js';
import { changeRecord, planned, type RecordOutcome } from '../record-act.js';

export interface CustomerRecordVoidRequest {
  readonly customerId: string;
  readonly recordId: string;
  readonly version: number;
  readonly reason: string;
}

/** Says that a record does not count: it was taken by mistake. It stays to be read. */
export function customerRecordVoid(ctx: Ctx, { reason, ...request }: CustomerRecordVoidRequest): Promise<RecordOutcome> {
  return changeRecord(ctx, {
    ...request,
    type: 'customer.record_voided',
    decide: async (tx, { record, kind }) =>
      planned(kind, record.id, {
        write: async () => void (await guardedUpdate(tx, CustomerRecordEntity, record, { isOpen: false, voidReason: reason.trim() })),
      }),
  });
}
