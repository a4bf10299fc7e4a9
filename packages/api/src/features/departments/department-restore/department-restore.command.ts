import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { guardedUpdate } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { DepartmentEntity } from '../department.entity.js';
import { loadDepartmentTree } from '../department.queries.js';
import { planDepartmentRestore } from './department-restore.rules.js';

export interface DepartmentRestoreRequest {
  readonly departmentId: string;
  readonly version: number;
}

/** Brings an archived department back to the place it had. */
export function departmentRestore(ctx: Ctx, request: DepartmentRestoreRequest): Promise<Outcome<{ departmentId: string }>> {
  return runCommand(ctx, async (tx) => {
    await touchReference(tx, 'department');
    const decision = planDepartmentRestore(ctx.actor, await loadDepartmentTree(tx), request);
    if (!decision.allowed) return refused(decision.refusal);
    const { id, version } = decision.plan;
    const isWritten = await guardedUpdate(tx, DepartmentEntity, decision.plan, { isArchived: false, updatedAt: ctx.clock.now() });
    if (!isWritten) return refused({ code: 'CONFLICT' });
    await recordEvent(tx, ctx, {
      type: 'department.restored',
      subject: { type: 'department', id, seq: version + 1 },
      departmentId: id,
      payload: { changes: { isArchived: { from: true, to: false } } },
    });
    return done({ departmentId: id });
  });
}
