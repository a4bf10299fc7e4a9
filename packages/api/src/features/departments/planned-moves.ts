import { changesBetween } from '../../kernel/changes.js';
import type { Refusal } from '../../kernel/decision.js';
import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { touchReference } from '../../platform/db/reference-table.js';
import { guardedUpdate } from '../../platform/db/write.js';
import { recordEvent } from '../../platform/events/record-event.js';
import type { JobDefinition } from '../../platform/feature.js';
import { localToday } from '../../platform/settings/time-zone.js';
import { DepartmentEntity } from './department.entity.js';
import { departmentTree, loadDepartmentTree } from './department.queries.js';
import { carryOutMove } from './department-move/department-move.command.js';
import { planDepartmentMove } from './department-move/department-move.rules.js';
import type { DepartmentRow } from './department-tree.rules.js';
import { dueMoves, type PlannedMove } from './planned-move.rules.js';

interface PlanChange {
  readonly department: DepartmentRow;
  readonly plannedMove: PlannedMove | null;
  readonly type: 'department.move_planned' | 'department.move_cancelled' | 'department.move_dropped';
  /** Why it could not happen. */
  readonly refusal?: Refusal;
}

/** Writes down that a move is planned, called off, or could not happen. */
export async function writePlannedMove(tx: Tx, ctx: Ctx, { department, plannedMove, type, refusal }: PlanChange): Promise<boolean> {
  if (!(await guardedUpdate(tx, DepartmentEntity, department, { plannedMove, updatedAt: ctx.clock.now() }))) return false;
  await recordEvent(tx, ctx, {
    type,
    subject: { type: 'department', id: department.id, seq: department.version + 1 },
    departmentId: department.id,
    payload: { changes: changesBetween<Pick<DepartmentRow, 'plannedMove'>>(department, { plannedMove }), ...(refusal && { refusal }) },
  });
  return true;
}

/** Carries out what is due: each by itself, so that one that has become impossible stops no other. */
export async function carryOutPlannedMoves(ctx: Ctx): Promise<void> {
  const today = localToday(ctx);
  const due = dueMoves((await departmentTree.of(ctx)).all, today);
  for (const { id } of due) await ctx.db.inTransaction((tx) => carryOutPlanned(tx, ctx, { id, today }));
}

/** Looks again under the lock: it may have been called off or carried out meanwhile. */
async function carryOutPlanned(tx: Tx, ctx: Ctx, { id, today }: { readonly id: string; readonly today: string }): Promise<void> {
  await touchReference(tx, 'department');
  const tree = await loadDepartmentTree(tx);
  const [department] = dueMoves(
    tree.all.filter((row) => row.id === id),
    today,
  );
  if (!department?.plannedMove) return;
  const { parentId, plannedById } = department.plannedMove;
  const decision = planDepartmentMove(ctx.actor, tree, { departmentId: id, version: department.version, parentId, beforeId: null });
  if (decision.allowed) await carryOutMove(tx, ctx, { plan: decision.plan, plannedById });
  else await writePlannedMove(tx, ctx, { department, plannedMove: null, type: 'department.move_dropped', refusal: decision.refusal });
}

/** A little after midnight where the organisation is, before places of people change. */
export const plannedMovesJob: JobDefinition = {
  kind: 'departments.planned-moves',
  every: { dailyAt: '00:00' },
  handle: (ctx) => carryOutPlannedMoves(ctx),
};
