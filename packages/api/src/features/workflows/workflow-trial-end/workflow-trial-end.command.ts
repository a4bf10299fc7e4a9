import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { changeWorkflow, type VersionRequest, type WorkflowChanged } from '../change-workflow.command.js';
import { planTrialEnd } from '../workflow-life.rules.js';

/** Lets no new ticket begin in a version that was tried; those that began stay with it. */
export function workflowTrialEnd(ctx: Ctx, request: VersionRequest): Promise<Outcome<WorkflowChanged>> {
  return changeWorkflow(ctx, request, { type: 'workflow.trial_ended', decide: (_, version) => planTrialEnd(version) });
}
