import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { insertRows } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { DepartmentEntity } from '../department.entity.js';
import { loadDepartmentTree } from '../department.queries.js';
import { planDepartmentCreate } from './department-create.rules.js';

export interface DepartmentCreateRequest {
  readonly name: string;
  readonly code: string;
  readonly kind: string;
  readonly parentId?: string | null;
  readonly duties?: string | null;
}

/** Adds a department. The reference row is locked first, so that two changes of the tree never decide on the same old tree. */
export function departmentCreate(ctx: Ctx, request: DepartmentCreateRequest): Promise<Outcome<{ departmentId: string }>> {
  return runCommand(ctx, async (tx) => {
    await touchReference(tx, 'department');
    const now = ctx.clock.now();
    const { name, code, kind, parentId = null, duties = null } = request;
    const draft = { id: newId('dep', now), name: name.trim(), code: code.trim(), kind: kind.trim(), parentId, duties };
    const decision = planDepartmentCreate(ctx.actor, await loadDepartmentTree(tx), draft);
    if (!decision.allowed) return refused(decision.refusal);
    const row = { ...decision.plan, version: 1, isArchived: false, createdAt: now, updatedAt: now };
    await insertRows(tx, DepartmentEntity, [row]);
    await recordEvent(tx, ctx, {
      type: 'department.created',
      subject: { type: 'department', id: row.id, seq: 1 },
      departmentId: row.id,
      payload: { name: row.name, code: row.code, kind: row.kind, parentId },
    });
    return done({ departmentId: row.id });
  });
}
