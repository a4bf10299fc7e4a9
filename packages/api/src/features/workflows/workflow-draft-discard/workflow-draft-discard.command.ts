import { allow } from '../../../kernel/decision.js';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { eraseRows } from '../../../platform/db/erase-rows.js';
import { changeWorkflow, type VersionRequest, type WorkflowChanged } from '../change-workflow.command.js';
import { canChangeDraft } from '../workflow-life.rules.js';

/** Gives a draft up, with what it was tried on. No ticket ever stood in it, so nothing of it is kept but that it was there. */
export function workflowDraftDiscard(ctx: Ctx, request: VersionRequest): Promise<Outcome<WorkflowChanged>> {
  return changeWorkflow(ctx, request, {
    type: 'workflow.draft_discarded',
    decide(_, version) {
      const permitted = canChangeDraft(version);
      return permitted.allowed ? allow({ moves: [] }) : permitted;
    },
    async write(tx, { id, workflow }) {
      await eraseRows(tx, 'workflow_version', [id]);
      // One that never ran goes with its only draft.
      await tx.run('delete from workflow where code = ? and code not in (select v.workflow from workflow_version v)', [workflow]);
    },
  });
}
