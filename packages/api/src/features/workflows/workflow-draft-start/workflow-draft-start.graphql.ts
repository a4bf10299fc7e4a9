import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { toPayload } from '../../../platform/graphql/payload.js';
import { workflowChanged } from '../workflow-admin.queries.js';
import { WorkflowVersionInput } from '../workflow-version.input.js';
import { WorkflowPayload } from '../workflow-version.type.js';
import { workflowDraftStart } from './workflow-draft-start.command.js';

@Resolver()
export class WorkflowDraftStartResolver {
  @Authorized('workflow:manage')
  @Mutation(() => WorkflowPayload, { description: 'Begins the next version as what a version says: the running one, or an old one.' })
  async workflowDraftStart(
    @Ctx() ctx: Context,
    @Arg('input', () => WorkflowVersionInput, { description: 'Which version.' }) input: WorkflowVersionInput,
  ): Promise<WorkflowPayload> {
    return toPayload(ctx, await workflowDraftStart(ctx, input), (changed) => workflowChanged(ctx, changed));
  }
}
