import { changesBetween } from '../../../kernel/changes.js';
import { allow, type Decision } from '../../../kernel/decision.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { guardedUpdate } from '../../../platform/db/write.js';
import { localToday } from '../../../platform/settings/time-zone.js';
import type { CustomerPlan } from '../../customers/index.js';
import { CustomerRecordEntity } from '../customer-record.entity.js';
import type { RecordSaid } from '../customer-record-add/customer-record-add.command.js';
import { checkHolder } from '../holder.js';
import { planAnswers, planDays } from '../record.rules.js';
import { changeRecord, type FoundRecord, planned, type RecordOutcome } from '../record-act.js';
import { recordFields } from '../record-kind.queries.js';

export interface CustomerRecordChangeRequest extends RecordSaid {
  readonly customerId: string;
  readonly recordId: string;
  readonly version: number;
}

/** Puts a record right: all of it is said each time. */
export function customerRecordChange(ctx: Ctx, request: CustomerRecordChangeRequest): Promise<RecordOutcome> {
  const { customerId, recordId, version } = request;
  const decided = (tx: Tx, found: FoundRecord) => decide(tx, ctx, { found, request });
  return changeRecord(ctx, { customerId, recordId, version, type: 'customer.record_changed', decide: decided });
}

interface Asked {
  readonly found: FoundRecord;
  readonly request: RecordSaid;
}

async function decide(tx: Tx, ctx: Ctx, { found: { record, kind }, request }: Asked): Promise<Decision<CustomerPlan | null>> {
  const asked = { onDay: request.onDay ?? record.onDay, dueOn: request.dueOn ?? null };
  const days = planDays({ ...kind, dueDays: null }, asked, localToday(ctx));
  if (!days.allowed) return days;
  const holderId = request.holderId ?? null;
  const holder = holderId === record.holderId ? allow() : await checkHolder(ctx, holderId);
  if (!holder.allowed) return holder;
  const answers = planAnswers(await recordFields(ctx, kind), record.answers, request.fields);
  if (!answers.allowed) return answers;
  const values = { ...days.plan, holderId, answers: answers.plan };
  const changed = Object.keys(changesBetween<object>(record, values));
  if (changed.length === 0) return allow(null);
  const isSame = (code: string) => JSON.stringify(record.answers[code]) === JSON.stringify(answers.plan[code]);
  const said = Object.keys({ ...record.answers, ...answers.plan }).filter((code) => !isSame(code));
  return planned(kind, record.id, {
    said: { changed, fields: said },
    write: async () => void (await guardedUpdate(tx, CustomerRecordEntity, record, values)),
  });
}
