import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { changeWorkflow, type VersionRequest, type WorkflowChanged } from '../change-workflow.command.js';
import { planPublish } from '../workflow-life.rules.js';

/** Makes a version the one in which every new ticket begins (TKT-15); running tickets stay with theirs. */
export function workflowPublish(ctx: Ctx, request: VersionRequest): Promise<Outcome<WorkflowChanged>> {
  return changeWorkflow(ctx, request, { type: 'workflow.published', decide: planPublish });
}
