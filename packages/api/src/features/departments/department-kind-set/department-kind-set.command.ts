import type { LocalText } from '@shouwen/shared';
import { reachesDepartment } from '../../../kernel/actor.js';
import { changesBetween } from '../../../kernel/changes.js';
import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { findRows, guardedUpdate, insertRows } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { DepartmentKindEntity } from '../department-kind.entity.js';

export interface DepartmentKindSetRequest {
  readonly code: string;
  readonly names: LocalText;
}

/** Names a kind of unit, or renames it: whoever may change the organisation as a whole. */
export function departmentKindSet(ctx: Ctx, { code, names }: DepartmentKindSetRequest): Promise<Outcome<{ code: string }>> {
  return runCommand(ctx, async (tx) => {
    if (!reachesDepartment(ctx.actor, 'department:update', null)) return refused({ code: 'NOT_ALLOWED' });
    await touchReference(tx, 'department_kind');
    return (await writeKind(tx, ctx, { code, names })) ? done({ code }) : refused({ code: 'CONFLICT' });
  });
}

/** False when somebody was faster. Nothing changed, nothing is recorded. */
async function writeKind(tx: Tx, ctx: Ctx, { code, names }: DepartmentKindSetRequest): Promise<boolean> {
  const kinds = await findRows(tx, DepartmentKindEntity);
  const known = kinds.find((kind) => kind.code === code);
  const changes = changesBetween<{ names: LocalText | null }>({ names: known?.names ?? null }, { names });
  if (Object.keys(changes).length === 0) return true;
  const id = known?.id ?? newId('dki', ctx.clock.now());
  if (!known) await insertRows(tx, DepartmentKindEntity, [{ id, version: 1, code, names, sortOrder: kinds.length }]);
  else if (!(await guardedUpdate(tx, DepartmentKindEntity, known, { names }))) return false;
  await recordEvent(tx, ctx, {
    type: 'department_kind.set',
    subject: { type: 'department_kind', id, seq: (known?.version ?? 0) + 1 },
    payload: { code, changes },
  });
  return true;
}
