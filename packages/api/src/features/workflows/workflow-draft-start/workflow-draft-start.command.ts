import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { changeWorkflow, type VersionRequest, type WorkflowChanged } from '../change-workflow.command.js';
import { planDraftStart } from '../workflow-life.rules.js';

/** Begins the next version as what a version says: the running one, or an old one that is to come back. */
export function workflowDraftStart(ctx: Ctx, request: VersionRequest): Promise<Outcome<WorkflowChanged>> {
  return changeWorkflow(ctx, request, { type: 'workflow.draft_started', decide: planDraftStart });
}
