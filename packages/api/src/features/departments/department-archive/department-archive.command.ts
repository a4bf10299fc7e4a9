import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { guardedUpdate } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { DepartmentEntity } from '../department.entity.js';
import { loadDepartmentTree } from '../department.queries.js';
import { blockersOf, holdDependents } from '../department-blockers/department-blockers.queries.js';
import { planDepartmentArchive } from './department-archive.rules.js';

export interface DepartmentArchiveRequest {
  readonly departmentId: string;
  readonly version: number;
  readonly reason?: string | null;
}

/** Puts a department out of use and keeps it: its tickets and figures of the past belong to it. All that blocks it is said at once. */
export function departmentArchive(ctx: Ctx, request: DepartmentArchiveRequest): Promise<Outcome<{ departmentId: string }>> {
  return runCommand(ctx, async (tx) => {
    await touchReference(tx, 'department');
    const tree = await loadDepartmentTree(tx);
    const decision = planDepartmentArchive(ctx.actor, tree, request);
    if (!decision.allowed) return refused(decision.refusal);
    const { id, version } = decision.plan;
    await holdDependents(tx, ctx);
    const [blockers = []] = await blockersOf(ctx, tx, { tree, ids: [id] });
    if (blockers.length > 0) return refused(...blockers);
    const isWritten = await guardedUpdate(tx, DepartmentEntity, decision.plan, { isArchived: true, updatedAt: ctx.clock.now() });
    if (!isWritten) return refused({ code: 'CONFLICT' });
    await recordEvent(tx, ctx, {
      type: 'department.archived',
      subject: { type: 'department', id, seq: version + 1 },
      departmentId: id,
      payload: { changes: { isArchived: { from: false, to: true } }, reason: request.reason?.trim() || null },
    });
    return done({ departmentId: id });
  });
}
