import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { NotBlank } from '../../../platform/graphql/validate-input.js';
import { documentRemove } from './document-remove.command.js';

@InputType({ description: 'Takes a document away for good.' })
export class DocumentRemoveInput {
  @Field(() => ID, { description: 'The document.' })
  documentId!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  version!: number;

  @Field(() => String, { description: 'Why.' })
  @NotBlank()
  @MaxLength(LIMITS.reason)
  reason!: string;
}

@ObjectType({ description: 'What was taken away, or why nothing was.', simpleResolvers: true })
export class DocumentRemovePayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'Id of the document that is gone.' })
  documentId?: string | null;
}

@Resolver()
export class DocumentRemoveResolver {
  @Authorized('document:manage')
  @Mutation(() => DocumentRemovePayload, {
    description: 'Takes a document away for good. Its title, who removed it and why stay in the log.',
  })
  async documentRemove(
    @Arg('input', () => DocumentRemoveInput, { description: 'Which document, and why.' }) input: DocumentRemoveInput,
    @Ctx() ctx: Context,
  ): Promise<object> {
    return toPayload(ctx, await documentRemove(ctx, input), async (value) => value);
  }
}
