import { Arg, Authorized, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { toPayload } from '../../../platform/graphql/payload.js';
import { workflowChanged } from '../workflow-admin.queries.js';
import { WorkflowVersionInput } from '../workflow-version.input.js';
import { WorkflowPayload } from '../workflow-version.type.js';
import { workflowDraftDiscard } from './workflow-draft-discard.command.js';

@Resolver()
export class WorkflowDraftDiscardResolver {
  @Authorized('workflow:manage')
  @Mutation(() => WorkflowPayload, { description: 'Gives a draft up.' })
  async workflowDraftDiscard(
    @Ctx() ctx: Context,
    @Arg('input', () => WorkflowVersionInput, { description: 'Which version.' }) input: WorkflowVersionInput,
  ): Promise<WorkflowPayload> {
    return toPayload(ctx, await workflowDraftDiscard(ctx, input), (changed) => workflowChanged(ctx, changed));
  }
}
