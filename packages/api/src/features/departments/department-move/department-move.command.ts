import { changesBetween } from '../../../kernel/changes.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { guardedUpdate } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { DepartmentEntity } from '../department.entity.js';
import { loadDepartmentTree } from '../department.queries.js';
import { type MovePlan, planDepartmentMove } from './department-move.rules.js';

type Place = Pick<MovePlan, 'parentId' | 'sortOrder'>;

export interface DepartmentMoveRequest {
  readonly departmentId: string;
  readonly version: number;
  readonly parentId?: string | null;
  readonly beforeId?: string | null;
}

/** Moves a department with everything below it. The locked reference row keeps two moves from closing a circle together. */
export function departmentMove(ctx: Ctx, request: DepartmentMoveRequest): Promise<Outcome<{ departmentId: string }>> {
  return runCommand(ctx, async (tx) => {
    await touchReference(tx, 'department');
    const tree = await loadDepartmentTree(tx);
    const decision = planDepartmentMove(ctx.actor, tree, {
      ...request,
      parentId: request.parentId ?? null,
      beforeId: request.beforeId ?? null,
    });
    if (!decision.allowed) return refused(decision.refusal);
    const isMoved = await carryOutMove(tx, ctx, { plan: decision.plan });
    return isMoved ? done({ departmentId: request.departmentId }) : refused({ code: 'CONFLICT' });
  });
}

interface Carried {
  readonly plan: MovePlan;
  /** Who planned it for this day; a move that was planned is no longer to come. */
  readonly plannedById?: string | null;
}

/** Writes a move that was decided, and says so in the log; false when somebody was faster. */
export async function carryOutMove(tx: Tx, ctx: Ctx, { plan, plannedById }: Carried): Promise<boolean> {
  const { department, ...place } = plan;
  await makeRoom(tx, place);
  await carrySubtree(tx, plan);
  const isPlanned = plannedById !== undefined;
  const changes = { ...place, ...(isPlanned && { plannedMove: null }), updatedAt: ctx.clock.now() };
  if (!(await guardedUpdate(tx, DepartmentEntity, department, changes))) return false;
  const { parentId, sortOrder } = place;
  await recordEvent(tx, ctx, {
    type: 'department.moved',
    subject: { type: 'department', id: department.id, seq: department.version + 1 },
    departmentId: department.id,
    payload: { changes: changesBetween<Place>(department, { parentId, sortOrder }), ...(isPlanned && { plannedById }) },
  });
  return true;
}

/** Shifts the siblings from the new place on by one. */
async function makeRoom(tx: Tx, { parentId, sortOrder }: Omit<MovePlan, 'department'>): Promise<void> {
  const sql = 'update department set sort_order = sort_order + 1 where sort_order >= ? and';
  if (parentId === null) await tx.run(`${sql} parent_id is null`, [sortOrder]);
  else await tx.run(`${sql} parent_id = ?`, [sortOrder, parentId]);
}

/** Gives everything below the department its new path and depth in one statement. */
async function carrySubtree(tx: Tx, { department, path, depth }: MovePlan): Promise<void> {
  if (path === department.path) return;
  await tx.run('update department set path = concat(?, substr(path, ?)), depth = depth + ? where path like ? and id <> ?', [
    path,
    department.path.length + 1,
    depth - department.depth,
    `${department.path}%`,
    department.id,
  ]);
}
