import { type Outcome, refused } from '../../../kernel/outcome.js';
import type { Ctx } from '../../../platform/context.js';
import { departmentTree, isDepartmentVisible } from '../../departments/index.js';
import { changeWorkflow, type VersionRequest, type WorkflowChanged } from '../change-workflow.command.js';
import { planTrialStart } from '../workflow-life.rules.js';

export interface WorkflowTrialStartRequest extends VersionRequest {
  readonly share: number;
  readonly departmentIds: readonly string[];
}

/** Tries a draft on part of the new tickets (TKT-14). */
export async function workflowTrialStart(ctx: Ctx, request: WorkflowTrialStartRequest): Promise<Outcome<WorkflowChanged>> {
  const { share, departmentIds, ...version } = request;
  const tree = await departmentTree.of(ctx);
  const unknown = departmentIds.findIndex((id) => !tree.find(id) || !isDepartmentVisible(ctx.actor, id));
  if (unknown >= 0) return refused({ code: 'NOT_FOUND', field: ['departmentIds', String(unknown)] });
  const trial = { share, departmentIds: [...new Set(departmentIds)] };
  return changeWorkflow(ctx, version, {
    type: 'workflow.trial_started',
    decide: (life, row) => planTrialStart(life, row, trial),
    payload: trial,
  });
}
