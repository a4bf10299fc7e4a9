import { Arg, Authorized, Ctx, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { dryRun } from './dry-run.queries.js';
import { WorkflowDryRun, WorkflowDryRunInput } from './dry-run.type.js';

@Resolver()
export class WorkflowDryRunResolver {
  @Authorized('workflow:manage')
  @Query(() => WorkflowDryRun, {
    nullable: true,
    description:
      'How a sample ticket could go on through a version, by the rules that guard real ones; null when the version, the ticket or the person is not there for the viewer. What types of ticket ask for before closing is no part of it. Nothing is written.',
  })
  workflowDryRun(
    @Arg('input', () => WorkflowDryRunInput, { description: 'The ticket, and where it stands.' }) input: WorkflowDryRunInput,
    @Ctx() ctx: Context,
  ): Promise<WorkflowDryRun | null> {
    return dryRun(ctx, input);
  }
}
