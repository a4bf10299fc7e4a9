import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { toPayload } from '../../../platform/graphql/payload.js';
import { workflowChanged } from '../workflow-admin.queries.js';
import { WorkflowVersionInput } from '../workflow-version.input.js';
import { WorkflowPayload } from '../workflow-version.type.js';
import { workflowPublish } from './workflow-publish.command.js';

@Resolver()
export class WorkflowPublishResolver {
  @Authorized('workflow:manage')
  @Mutation(() => WorkflowPayload, { description: 'Lets every new ticket begin in a version; running tickets stay with theirs.' })
  async workflowPublish(
    @Ctx() ctx: Context,
    @Arg('input', () => WorkflowVersionInput, { description: 'Which version.' }) input: WorkflowVersionInput,
  ): Promise<WorkflowPayload> {
    return toPayload(ctx, await workflowPublish(ctx, input), (changed) => workflowChanged(ctx, changed));
  }
}
