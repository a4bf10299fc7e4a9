import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { insertRows } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { DepartmentEntity } from '../department.entity.js';
import { loadDepartmentTree } from '../department.queries.js';
import { type FactsAsked, factsFrom, NO_FACTS } from '../department-facts.rules.js';
import { newRow } from '../new-row.rules.js';
import { planDepartmentCreate } from './department-create.rules.js';

export interface DepartmentCreateRequest extends FactsAsked {
  readonly name: string;
  readonly code: string;
  readonly kind: string;
  readonly parentId?: string | null;
  /** Its duties, rules, assets and goals are taken over where none are given (DEP-14). */
  readonly likeDepartmentId?: string | null;
}

/** Adds a department. The reference row is locked first, so that two changes of the tree never decide on the same old tree. */
export function departmentCreate(ctx: Ctx, request: DepartmentCreateRequest): Promise<Outcome<{ departmentId: string }>> {
  return runCommand(ctx, async (tx) => {
    await touchReference(tx, 'department');
    const now = ctx.clock.now();
    const { name, code, kind, parentId = null, likeDepartmentId = null, ...rest } = request;
    const facts = { ...NO_FACTS, name: name.trim(), kind: kind.trim() };
    const draft = { ...facts, id: newId('dep', now), code: code.trim(), parentId, likeDepartmentId, given: factsFrom(rest) };
    const decision = planDepartmentCreate(ctx.actor, await loadDepartmentTree(tx), draft);
    if (!decision.allowed) return refused(decision.refusal);
    const row = newRow(decision.plan, now);
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
