import { LIMITS } from '@shouwen/shared';
import { ArrayMaxSize, Max, Min } from 'class-validator';
import { Arg, Authorized, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { toPayload } from '../../../platform/graphql/payload.js';
import { workflowChanged } from '../workflow-admin.queries.js';
import { WorkflowVersionInput } from '../workflow-version.input.js';
import { WorkflowPayload } from '../workflow-version.type.js';
import { workflowTrialStart } from './workflow-trial-start.command.js';

@InputType({ description: 'On what a draft is tried.' })
export class WorkflowTrialStartInput extends WorkflowVersionInput {
  @Field(() => Int, { nullable: true, description: 'Of a hundred new tickets so many; absent: none but those of the departments.' })
  @Min(0)
  @Max(100)
  share?: number | null;

  @Field(() => [ID], { nullable: true, description: 'And every one that these departments, or what lies below them, register.' })
  @ArrayMaxSize(LIMITS.ids)
  departmentIds?: string[] | null;
}

@Resolver()
export class WorkflowTrialStartResolver {
  @Authorized('workflow:manage')
  @Mutation(() => WorkflowPayload, { description: 'Tries a draft on part of the new tickets; the others go on as before.' })
  async workflowTrialStart(
    @Ctx() ctx: Context,
    @Arg('input', () => WorkflowTrialStartInput, { description: 'Which draft, and on what.' })
    { share, departmentIds, ...input }: WorkflowTrialStartInput,
  ): Promise<WorkflowPayload> {
    const request = { ...input, share: share ?? 0, departmentIds: departmentIds ?? [] };
    return toPayload(ctx, await workflowTrialStart(ctx, request), (changed) => workflowChanged(ctx, changed));
  }
}
