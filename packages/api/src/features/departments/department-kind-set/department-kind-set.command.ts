import type { LocalText } from '@shouwen/shared';
import { changesBetween } from '../../../kernel/changes.js';
import { allow, type Decision } from '../../../kernel/decision.js';
import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { guardedUpdate, insertRows } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { loadDepartmentTree } from '../department.queries.js';
import { DepartmentKindEntity } from '../department-kind.entity.js';
import { KINDS, loadKinds } from '../department-kind.queries.js';
import { type KindRow, kindCounts, mayArchiveKind, mayChangeKinds } from '../department-kind.rules.js';

export interface DepartmentKindSetRequest {
  readonly code: string;
  readonly names: LocalText;
  /** Left out: stays as it is; a new one is in use. */
  readonly isArchived?: boolean | null;
}

/** Names a kind of unit, renames it, takes it out of use or back into it. */
export function departmentKindSet(ctx: Ctx, request: DepartmentKindSetRequest): Promise<Outcome<{ code: string }>> {
  return runCommand(ctx, async (tx) => {
    const permitted = mayChangeKinds(ctx.actor);
    if (!permitted.allowed) return refused(permitted.refusal);
    await touchReference(tx, KINDS);
    const kinds = await loadKinds(tx);
    const known = kinds.find(({ code }) => code === request.code);
    const fitting = await checkLife(tx, ctx, { request, known });
    if (!fitting.allowed) return refused(fitting.refusal);
    const isWritten = await writeKind(tx, ctx, { request, known, count: kinds.length });
    return isWritten ? done({ code: request.code }) : refused({ code: 'CONFLICT' });
  });
}

interface Asked {
  readonly request: DepartmentKindSetRequest;
  readonly known: KindRow | undefined;
}

/** The tree is held while departments of the kind are counted, so that none becomes one meanwhile. */
async function checkLife(tx: Tx, ctx: Ctx, { request, known }: Asked): Promise<Decision> {
  if (request.isArchived !== true || known?.isArchived) return allow();
  await touchReference(tx, 'department');
  const counts = kindCounts((await loadDepartmentTree(tx)).all);
  return mayArchiveKind(ctx.actor, counts.get(request.code) ?? 0);
}

/** False when somebody was faster. Nothing changed, nothing is recorded. */
async function writeKind(tx: Tx, ctx: Ctx, { request, known, count }: Asked & { readonly count: number }): Promise<boolean> {
  const { code, names } = request;
  const said = { names, isArchived: request.isArchived ?? known?.isArchived ?? false };
  const before = { names: known?.names ?? null, isArchived: known?.isArchived ?? false };
  const changes = changesBetween<{ names: LocalText | null; isArchived: boolean }>(before, said);
  if (Object.keys(changes).length === 0) return true;
  const id = known?.id ?? newId('dki', ctx.clock.now());
  if (!known) await insertRows(tx, DepartmentKindEntity, [{ id, version: 1, code, ...said, sortOrder: count }]);
  else if (!(await guardedUpdate(tx, DepartmentKindEntity, known, said))) return false;
  await recordEvent(tx, ctx, {
    type: 'department_kind.set',
    subject: { type: 'department_kind', id, seq: (known?.version ?? 0) + 1 },
    payload: { code, changes },
  });
  return true;
}
