import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import type { Reader, Tx } from '../../../platform/db/db.js';
import { idIn } from '../../../platform/db/id-in.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { findRow, findRows, guardedUpdate, insertRows, updateRow } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { departmentTree } from '../../departments/index.js';
import { DepartmentPlanEntity, PlanGoalEntity } from '../department-plan.entity.js';
import { type PlanAsked, type PlanFacts, type PlanPlan, planDepartmentPlanSet } from './department-plan-set.rules.js';

/** Writes what a department takes on for a year. Nothing changed, nothing is recorded. */
export async function departmentPlanSet(ctx: Ctx, asked: PlanAsked): Promise<Outcome<{ departmentId: string }>> {
  const { departmentId, year } = asked;
  const tree = await departmentTree.of(ctx);
  return runCommand(ctx, async (tx) => {
    // Plans are written one after the other, so that none takes away what another becomes part of.
    await touchReference(tx, 'department_plan');
    const department = tree.find(departmentId);
    const facts = { actor: ctx.actor, department, ...(await factsOf(tx, { departmentId, year, parentId: department?.parentId ?? null })) };
    const decision = planDepartmentPlanSet(facts, asked);
    if (!decision.allowed) return refused(decision.refusal);
    if (Object.keys(decision.plan.changes).length === 0) return done({ departmentId });
    const isWritten = await write(tx, ctx, { asked, known: facts.plan, plan: decision.plan });
    return isWritten ? done({ departmentId }) : refused({ code: 'CONFLICT' });
  });
}

interface Place {
  readonly departmentId: string;
  readonly year: number;
  readonly parentId: string | null;
}

async function factsOf(reader: Reader, { departmentId, year, parentId }: Place): Promise<Omit<PlanFacts, 'actor' | 'department'>> {
  const plan = await findRow(reader, DepartmentPlanEntity, { departmentId, year });
  const goals = plan ? await goalsOf(reader, [plan.id]) : [];
  const planAbove = parentId === null ? null : await findRow(reader, DepartmentPlanEntity, { departmentId: parentId, year });
  const wholeIds = goals.flatMap(({ partOfId }) => partOfId ?? []);
  const above = [
    ...(planAbove ? await goalsOf(reader, [planAbove.id]) : []),
    ...(await findRows(reader, PlanGoalEntity, { id: wholeIds })),
  ];
  return { plan, goals, above, partCounts: await partCounts(reader, goals) };
}

function goalsOf(reader: Reader, planId: readonly string[]): Promise<PlanGoalEntity[]> {
  return findRows(reader, PlanGoalEntity, { planId }, { orderBy: { sortOrder: 'asc' } });
}

async function partCounts(reader: Reader, goals: readonly PlanGoalEntity[]): Promise<ReadonlyMap<string, number>> {
  const parts = await findRows(reader, PlanGoalEntity, { partOfId: goals.map(({ id }) => id) });
  const counts = new Map<string, number>();
  for (const { partOfId } of parts) if (partOfId !== null) counts.set(partOfId, (counts.get(partOfId) ?? 0) + 1);
  return counts;
}

interface Writing {
  readonly asked: PlanAsked;
  readonly known: PlanFacts['plan'];
  readonly plan: PlanPlan;
}

/** False when somebody was faster. */
async function write(tx: Tx, ctx: Ctx, { asked: { departmentId, year }, known, plan }: Writing): Promise<boolean> {
  const now = ctx.clock.now();
  const { said, goals, removedIds, changes } = plan;
  const planId = known?.id ?? newId('dpl', now);
  const row = { ...said, updatedAt: now };
  if (!known) await insertRows(tx, DepartmentPlanEntity, [{ id: planId, version: 1, departmentId, year, ...row }]);
  else if (!(await guardedUpdate(tx, DepartmentPlanEntity, known, row))) return false;
  const removed = idIn(tx.engine, 'id', removedIds);
  if (removedIds.length > 0) await tx.run(`delete from plan_goal where ${removed.sql}`, removed.params);
  for (const { goalId, ...goal } of goals) {
    if (goalId === null) await insertRows(tx, PlanGoalEntity, [{ id: newId('pgl', now), planId, ...goal }]);
    else await updateRow(tx, PlanGoalEntity, goalId, goal);
  }
  await recordEvent(tx, ctx, {
    type: 'department_plan.set',
    subject: { type: 'department_plan', id: planId, seq: (known?.version ?? 0) + 1 },
    departmentId,
    payload: { year, changes },
  });
  return true;
}
