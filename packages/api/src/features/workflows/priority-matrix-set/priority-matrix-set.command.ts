import { changesBetween } from '../../../kernel/changes.js';
import { newId } from '../../../kernel/id.js';
import { done, type Outcome, refused } from '../../../kernel/outcome.js';
import { runCommand } from '../../../platform/command.js';
import type { Ctx } from '../../../platform/context.js';
import type { Tx } from '../../../platform/db/db.js';
import { touchReference } from '../../../platform/db/reference-table.js';
import { guardedUpdate, insertRows } from '../../../platform/db/write.js';
import { recordEvent } from '../../../platform/events/record-event.js';
import { PriorityMatrixEntity } from '../priority-matrix.entity.js';
import type { PriorityMatrix } from '../priority-matrix.rules.js';
import { loadWorkflowBook, THE_MATRIX, WORKFLOWS } from '../workflow.queries.js';
import { type MatrixWish, planPriorityMatrix } from './priority-matrix-set.rules.js';

export type PriorityMatrixSetRequest = MatrixWish & {
  /** As last seen; null: there was none. */
  readonly version: number | null;
};

/** Says by which two trees of categories tickets are how pressing. */
export function priorityMatrixSet(ctx: Ctx, { version, ...wish }: PriorityMatrixSetRequest): Promise<Outcome<object>> {
  return runCommand(ctx, async (tx) => {
    await touchReference(tx, WORKFLOWS);
    const book = await loadWorkflowBook(tx);
    const known = book.matrix;
    if ((known?.version ?? null) !== version) return refused({ code: 'CONFLICT' });
    const decision = planPriorityMatrix(book, wish);
    if (!decision.allowed) return refused(decision.refusal);
    return (await keep(tx, ctx, { known, said: decision.plan })) ? done({}) : refused({ code: 'CONFLICT' });
  });
}

interface Keeping {
  readonly known: PriorityMatrix | null;
  readonly said: MatrixWish;
}

/** False when somebody was faster. Nothing changed, nothing is recorded. */
async function keep(tx: Tx, ctx: Ctx, { known, said }: Keeping): Promise<boolean> {
  const changes = changesBetween<object>(known ?? {}, said);
  if (Object.keys(changes).length === 0) return true;
  const id = known?.id ?? newId('pmx', ctx.clock.now());
  if (!known) await insertRows(tx, PriorityMatrixEntity, [{ id, version: 1, code: THE_MATRIX, ...said }]);
  else if (!(await guardedUpdate(tx, PriorityMatrixEntity, known, said))) return false;
  const subject = { type: 'priority_matrix', id, seq: (known?.version ?? 0) + 1 };
  await recordEvent(tx, ctx, { type: 'priority_matrix.set', subject, payload: { changes } });
  return true;
}
