import type { Outcome } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { changeWorkflow, type VersionRequest, type WorkflowChanged } from '../change-workflow.command.js';
import { definitionChanges } from '../workflow-difference.rules.js';
import { planPublish } from '../workflow-life.rules.js';

/** Makes a version the one in which every new ticket begins (TKT-15); running tickets stay with theirs. The log keeps what it says otherwise. */
export function workflowPublish(ctx: Ctx, request: VersionRequest): Promise<Outcome<WorkflowChanged>> {
  return changeWorkflow(ctx, request, {
    type: 'workflow.published',
    decide: planPublish,
    tell: ({ definition }, version) => ({
      changes: definitionChanges(definition, version.definition).map(({ of, kind, code }) => ({ of, kind, code })),
    }),
  });
}
