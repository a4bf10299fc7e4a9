import type { EventType } from '@shouwen/shared';
import type { Decision } from '../../kernel/decision.js';
import { done, type Outcome, refused } from '../../kernel/outcome.js';
import { runCommand } from '../../platform/command.js';
import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { lockRows } from '../../platform/db/lock-rows.js';
import { guardedUpdate } from '../../platform/db/write.js';
import { recordEvent } from '../../platform/events/record-event.js';
import { CustomerEntity, reachesCustomer } from '../customers/index.js';
import { type FileRow, findFile, retentionRule } from './retention.queries.js';
import type { RetentionRule } from './retention.rules.js';

export interface FileAct {
  readonly customerId: string;
  readonly reason: string;
  readonly type: EventType;
  decide(file: FileRow, rule: RetentionRule): Decision;
  readonly changes: Partial<CustomerEntity>;
  readonly payload: object;
  /** What else goes with it. */
  write?(tx: Tx): Promise<void>;
}

/** Does something with the file of a customer and says why in the log; the customer is held meanwhile, so that no ticket comes to it. */
export async function changeFile(ctx: Ctx, act: FileAct): Promise<Outcome<{ customerId: string }>> {
  const rule = await retentionRule(ctx);
  const { customerId, reason, type, changes, payload } = act;
  return runCommand(ctx, async (tx) => {
    await lockRows(tx, 'customer', [customerId]);
    const file = await findFile(ctx, tx, customerId);
    if (!file || !reachesCustomer(ctx.actor, 'customer:erase', file)) return refused({ code: 'NOT_FOUND', field: ['customerId'] });
    const decision = act.decide(file, rule);
    if (!decision.allowed) return refused(decision.refusal);
    await act.write?.(tx);
    const { id, version, departmentId } = file;
    if (!(await guardedUpdate(tx, CustomerEntity, { id, version }, changes))) return refused({ code: 'CONFLICT' });
    const subject = { type: 'customer', id, seq: version + 1 };
    await recordEvent(tx, ctx, { type, subject, departmentId, payload, texts: { reason: reason.trim() } });
    return done({ customerId });
  });
}
