import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { loadDepartmentTree, writeLeaders } from '../../departments/index.js';
import { loadStaff, staff } from '../person.queries.js';
import { positionBook } from '../position.queries.js';
import { type LeadersAsked, planDepartmentLeadersSet } from './department-leaders-set.rules.js';

/** Says who heads a department and who deputises. Nothing changed, nothing is recorded. */
export async function departmentLeadersSet(ctx: Ctx, asked: LeadersAsked): Promise<Outcome<{ departmentId: string }>> {
  const book = await positionBook.of(ctx);
  return runCommand(ctx, async (tx) => {
    await touchReference(tx, 'department');
    const facts = { tree: await loadDepartmentTree(tx), people: await loadStaff(tx, staff.latest(ctx)), book };
    const decision = planDepartmentLeadersSet(ctx.actor, facts, asked);
    if (!decision.allowed) return refused(decision.refusal);
    const { department, leaders, changes } = decision.plan;
    const isWritten = await writeLeaders(tx, ctx, { department, leaders, changes });
    return isWritten ? done({ departmentId: department.id }) : refused({ code: 'CONFLICT' });
  });
}
