import { allow, type Decision, refuse } from '../../kernel/decision.js';
import { done, type Outcome } from '../../kernel/outcome.js';
import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { findRow } from '../../platform/db/write.js';
import { type CustomerEntity, type CustomerPlan, changeCustomer } from '../customers/index.js';
import { CustomerRecordEntity } from './customer-record.entity.js';
import { mayKeepRecord, type RecordKindRow } from './record.rules.js';
import { recordKeeper, recordKinds } from './record-kind.queries.js';

/** A record as it was found, with its kind. */
export interface FoundRecord {
  readonly record: CustomerRecordEntity;
  readonly kind: RecordKindRow;
  readonly customer: CustomerEntity;
}

interface RecordVerb {
  readonly customerId: string;
  readonly recordId: string;
  /** As the caller last saw it. */
  readonly version: number;
  readonly type: 'customer.record_changed' | 'customer.record_ended' | 'customer.record_voided';
  decide(tx: Tx, found: FoundRecord): Promise<Decision<CustomerPlan | null>>;
}

export type RecordOutcome = Outcome<{ customerId: string; recordId: string }>;

/** May the actor write records of this kind about the customer? */
export async function checkKeeping(ctx: Ctx, kind: RecordKindRow, customer: CustomerEntity): Promise<Decision> {
  return mayKeepRecord(await recordKeeper(ctx), kind, customer);
}

/** Every act on a record that is there: found with its customer, by whoever may keep its kind, as they last saw it. */
export async function changeRecord(ctx: Ctx, { customerId, recordId, version, type, decide }: RecordVerb): Promise<RecordOutcome> {
  const outcome = await changeCustomer(ctx, {
    customerId,
    version: null,
    type,
    async decide(tx, customer) {
      const record = await findRow(tx, CustomerRecordEntity, { id: recordId, customerId: customer.id });
      const kind = record && (await recordKinds.of(ctx)).find(({ id }) => id === record.kindId);
      if (!record || !kind) return refuse('NOT_FOUND', undefined, ['recordId']);
      const permitted = await checkKeeping(ctx, kind, customer);
      if (!permitted.allowed) return permitted;
      if (record.version !== version) return refuse('CONFLICT');
      return record.voidReason === null ? decide(tx, { record, kind, customer }) : refuse('RECORD_ENDED');
    },
  });
  return outcome.userErrors ? outcome : done({ ...outcome.value, recordId });
}

/** What the log says of every act: which record of which kind, never what stands in it. */
export function planned(kind: RecordKindRow, recordId: string, more: Required<Pick<CustomerPlan, 'write'>> & { readonly said?: object }) {
  return allow<CustomerPlan>({ payload: { recordId, kind: kind.code, ...more.said }, write: more.write });
}
