import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { toPayload } from '../../../platform/graphql/payload.js';
import { workflowChanged } from '../workflow-admin.queries.js';
import { definitionOf, WorkflowDefinitionInput } from '../workflow-definition.input.js';
import { WorkflowVersionInput } from '../workflow-version.input.js';
import { WorkflowPayload } from '../workflow-version.type.js';
import { workflowDraftSave } from './workflow-draft-save.command.js';

@InputType({ description: 'What a draft shall say.' })
export class WorkflowDraftSaveInput extends WorkflowVersionInput {
  @Field(() => WorkflowDefinitionInput, { description: 'All of it; what is left out is gone.' })
  definition!: WorkflowDefinitionInput;

  @Field(() => String, { nullable: true, description: 'What is new in it.' })
  @MaxLength(LIMITS.reason)
  note?: string | null;
}

@Resolver()
export class WorkflowDraftSaveResolver {
  @Authorized('workflow:manage')
  @Mutation(() => WorkflowPayload, { description: 'Keeps what a draft says, sound or not: nothing begins in it.' })
  async workflowDraftSave(
    @Ctx() ctx: Context,
    @Arg('input', () => WorkflowDraftSaveInput, { description: 'Which draft, and what it says.' })
    { definition, ...input }: WorkflowDraftSaveInput,
  ): Promise<WorkflowPayload> {
    const request = { ...input, definition: definitionOf(definition) };
    return toPayload(ctx, await workflowDraftSave(ctx, request), (changed) => workflowChanged(ctx, changed));
  }
}
