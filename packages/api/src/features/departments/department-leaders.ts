import { type Changes, changesBetween } from '../../kernel/changes.js';
import type { Ctx } from '../../platform/context.js';
import type { Tx } from '../../platform/db/db.js';
import { touchReference } from '../../platform/db/reference-table.js';
import { findRow, guardedUpdate } from '../../platform/db/write.js';
import { recordEvent } from '../../platform/events/record-event.js';
import { DepartmentEntity } from './department.entity.js';
import type { DepartmentRow } from './department-tree.rules.js';

type Leaders = Pick<DepartmentRow, 'headId' | 'deputyIds'> & Partial<Pick<DepartmentRow, 'headPosition'>>;

export interface LeadersChange {
  readonly department: Pick<DepartmentRow, 'id' | 'version'>;
  readonly leaders: Leaders;
  readonly changes: Changes;
}

/** Writes who leads a department and records it; false when somebody was faster. The caller has touched the tree and decided. */
export async function writeLeaders(tx: Tx, ctx: Ctx, { department, leaders, changes }: LeadersChange): Promise<boolean> {
  if (Object.keys(changes).length === 0) return true;
  if (!(await guardedUpdate(tx, DepartmentEntity, department, { ...leaders, updatedAt: ctx.clock.now() }))) return false;
  await recordEvent(tx, ctx, {
    type: 'department.leaders_changed',
    subject: { type: 'department', id: department.id, seq: department.version + 1 },
    departmentId: department.id,
    payload: { changes },
  });
  return true;
}

/** Makes somebody who is just being added the head of their department. */
export async function makeHead(tx: Tx, ctx: Ctx, { departmentId, personId }: { departmentId: string; personId: string }): Promise<void> {
  await touchReference(tx, 'department');
  const department = await findRow(tx, DepartmentEntity, { id: departmentId });
  if (!department) throw new Error(`There is no department ${departmentId}`);
  const leaders = { headId: personId, deputyIds: department.deputyIds ?? [] };
  const changes = changesBetween<Leaders>({ headId: department.headId, deputyIds: leaders.deputyIds }, leaders);
  if (!(await writeLeaders(tx, ctx, { department, leaders, changes }))) throw new Error(`The head of ${departmentId} changed meanwhile`);
}
