import { allow } from '../../../kernel/decision.js';
import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { updateRow } from '../../../platform/db/write.js';
import { changeWorkflow, type VersionRequest, type WorkflowChanged } from '../change-workflow.command.js';
import { WorkflowVersionEntity } from '../workflow.entity.js';
import { tidied, type WorkflowDefinition } from '../workflow-definition.rules.js';
import { canChangeDraft } from '../workflow-life.rules.js';

export interface WorkflowDraftSaveRequest extends VersionRequest {
  readonly definition: WorkflowDefinition;
  readonly note?: string | null;
}

/** Keeps what a draft says, sound or not: it is work in progress, and nothing begins in it. */
export function workflowDraftSave(ctx: Ctx, { definition, note, ...request }: WorkflowDraftSaveRequest): Promise<Outcome<WorkflowChanged>> {
  return changeWorkflow(ctx, request, {
    type: 'workflow.draft_saved',
    isSmall: true,
    decide(_, version) {
      const permitted = canChangeDraft(version);
      return permitted.allowed ? allow({ moves: [] }) : permitted;
    },
    async write(tx, { id }) {
      await updateRow(tx, WorkflowVersionEntity, id, { definition: tidied(definition), note: note?.trim() || null });
    },
  });
}
