import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { toPayload } from '../../../platform/graphql/payload.js';
import { workflowChanged } from '../workflow-admin.queries.js';
import { WorkflowVersionInput } from '../workflow-version.input.js';
import { WorkflowPayload } from '../workflow-version.type.js';
import { workflowTrialEnd } from './workflow-trial-end.command.js';

@Resolver()
export class WorkflowTrialEndResolver {
  @Authorized('workflow:manage')
  @Mutation(() => WorkflowPayload, { description: 'Lets no new ticket begin in a version that was tried; those that began stay with it.' })
  async workflowTrialEnd(
    @Ctx() ctx: Context,
    @Arg('input', () => WorkflowVersionInput, { description: 'Which version.' }) input: WorkflowVersionInput,
  ): Promise<WorkflowPayload> {
    return toPayload(ctx, await workflowTrialEnd(ctx, input), (changed) => workflowChanged(ctx, changed));
  }
}
