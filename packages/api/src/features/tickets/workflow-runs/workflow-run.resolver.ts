import { Arg, Authorized, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Estimated } from '../../../platform/graphql/estimated.js';
import { latestRuns } from './workflow-run.queries.js';
import { WorkflowRun } from './workflow-run.type.js';

@Resolver()
export class WorkflowRunsResolver {
  @Authorized('workflow:manage')
  @Estimated(() => 2)
  @Query(() => [WorkflowRun], { description: 'The latest replay of a version and the latest move to it; none when there was none.' })
  workflowRuns(
    @Arg('versionId', () => ID, { description: 'The version.' }) versionId: string,
    @Ctx() ctx: Context,
  ): Promise<WorkflowRun[]> {
    return latestRuns(ctx, versionId);
  }
}
