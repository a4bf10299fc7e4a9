import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import type { VersionRequest, WorkflowChanged } from '../../workflows/index.js';
import { settingOf } from '../ticket-setting.js';
import { countsByState } from '../workflow-move-preview/move-preview.queries.js';
import { startRun } from '../workflow-runs/start-run.js';
import { canMove, type StateMapping, statesLeft } from './move.rules.js';

/** Moves the tickets that still run by earlier versions to the live one, in the background (TKT-15). */
export async function workflowTicketsMove(
  ctx: Ctx,
  { mapping, ...request }: VersionRequest & { readonly mapping: StateMapping },
): Promise<Outcome<WorkflowChanged>> {
  const setting = await settingOf(ctx);
  const known = setting.book.version(request.versionId);
  const left = known ? statesLeft(setting.book, known) : [];
  const counts = await countsByState(ctx, left);
  return startRun(ctx, request, {
    type: 'workflow.tickets_moved',
    run: { kind: 'move', since: null, mapping, total: [...counts.values()].reduce((sum, { count }) => sum + count, 0) },
    decide: (version) =>
      canMove(
        setting,
        { version, mapping },
        left.filter(({ id }) => counts.has(id)),
      ),
    payload: { mapping },
  });
}
