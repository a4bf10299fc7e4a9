import { type Decision, refuse } from '../../../kernel/decision.js';
import { newId } from '../../../kernel/id.js';
import { done } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { insertRows } from '../../../platform/db/write.js';
import { localToday } from '../../../platform/settings/time-zone.js';
import { type CustomerEntity, type CustomerPlan, changeCustomer } from '../../customers/index.js';
import type { FieldFilled } from '../../forms/index.js';
import { CustomerRecordEntity } from '../customer-record.entity.js';
import { checkHolder } from '../holder.js';
import { isKeptOf, planAnswers, planDays } from '../record.rules.js';
import { checkKeeping, planned, type RecordOutcome } from '../record-act.js';
import { recordFields, recordKinds } from '../record-kind.queries.js';

export interface RecordSaid {
  /** Absent: today. */
  readonly onDay?: string | null;
  readonly dueOn?: string | null;
  readonly holderId?: string | null;
  readonly fields: readonly FieldFilled[];
}

export interface CustomerRecordAddRequest extends RecordSaid {
  readonly customerId: string;
  readonly kind: string;
}

/** Puts a record about a customer on file. */
export async function customerRecordAdd(ctx: Ctx, request: CustomerRecordAddRequest): Promise<RecordOutcome> {
  const recordId = newId('crc', ctx.clock.now());
  const outcome = await changeCustomer(ctx, {
    customerId: request.customerId,
    version: null,
    type: 'customer.record_added',
    decide: (tx, customer) => decide(tx, ctx, { customer, recordId, request }),
  });
  return outcome.userErrors ? outcome : done({ ...outcome.value, recordId });
}

interface Asked {
  readonly customer: CustomerEntity;
  readonly recordId: string;
  readonly request: CustomerRecordAddRequest;
}

async function decide(tx: Tx, ctx: Ctx, { customer, recordId, request }: Asked): Promise<Decision<CustomerPlan>> {
  const kind = (await recordKinds.of(ctx)).find(({ code }) => code === request.kind);
  if (!kind || !isKeptOf(kind, customer.kind)) return refuse('NOT_FOUND', undefined, ['kind']);
  const permitted = await checkKeeping(ctx, kind, customer);
  if (!permitted.allowed) return permitted;
  const today = localToday(ctx);
  const days = planDays(kind, { onDay: request.onDay ?? today, dueOn: request.dueOn ?? null }, today);
  if (!days.allowed) return days;
  const holderId = request.holderId ?? null;
  const holder = await checkHolder(ctx, holderId);
  if (!holder.allowed) return holder;
  const fields = await recordFields(ctx, kind);
  const answers = planAnswers(fields, {}, request.fields);
  if (!answers.allowed) return answers;
  const open = { isOpen: kind.endings.length > 0, ending: null, endedOn: null, endingNote: null, voidReason: null };
  const row = {
    id: recordId,
    version: 1,
    customerId: customer.id,
    kindId: kind.id,
    ...days.plan,
    holderId,
    answers: answers.plan,
    ...open,
  };
  const recorded = { recordedById: ctx.actor.personId, recordedAt: ctx.clock.now() };
  return planned(kind, recordId, {
    said: { fields: Object.keys(answers.plan), ...days.plan },
    write: () => insertRows(tx, CustomerRecordEntity, [{ ...row, ...recorded }]),
  });
}
