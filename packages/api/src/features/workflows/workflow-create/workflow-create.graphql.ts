import { LIMITS } from '@shouwen/shared';
import { Matches, MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { localText, TextInLanguagesInput } from '../../../platform/graphql/local-text.type.js';
import { toPayload } from '../../../platform/graphql/payload.js';
import { workflowChanged } from '../workflow-admin.queries.js';
import { CODE } from '../workflow-definition.input.js';
import { WorkflowPayload } from '../workflow-version.type.js';
import { workflowCreate } from './workflow-create.command.js';

@InputType({ description: 'A workflow to be.' })
export class WorkflowCreateInput {
  @Field(() => String, { description: 'Its word: letters, digits, - and _; never changes.' })
  @Matches(CODE)
  @MaxLength(LIMITS.code)
  code!: string;

  @Field(() => TextInLanguagesInput, { description: 'Its name.' })
  names!: TextInLanguagesInput;

  @Field(() => ID, { description: 'The version of a workflow that its first draft begins as.' })
  likeVersionId!: string;
}

@Resolver()
export class WorkflowCreateResolver {
  @Authorized('workflow:manage')
  @Mutation(() => WorkflowPayload, { description: 'Makes a workflow that begins as a draft of what another one says.' })
  async workflowCreate(
    @Ctx() ctx: Context,
    @Arg('input', () => WorkflowCreateInput, { description: 'The workflow.' }) { names, ...input }: WorkflowCreateInput,
  ): Promise<WorkflowPayload> {
    const request = { ...input, names: localText(names) };
    return toPayload(ctx, await workflowCreate(ctx, request), (changed) => workflowChanged(ctx, changed));
  }
}
