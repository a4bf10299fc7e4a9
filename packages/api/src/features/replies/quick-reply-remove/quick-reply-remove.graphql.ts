import { Arg, Authorized, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { quickReplyRemove } from './quick-reply-remove.command.js';

@InputType({ description: 'Which quick reply goes.' })
export class QuickReplyRemoveInput {
  @Field(() => ID, { description: 'The reply.' })
  quickReplyId!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  version!: number;
}

@ObjectType({ description: 'What was removed, or why it stayed.', simpleResolvers: true })
export class QuickReplyRemovePayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The reply that is gone.' })
  removedId?: string | null;
}

@Resolver()
export class QuickReplyRemoveResolver {
  @Authorized('ticket:note')
  @Mutation(() => QuickReplyRemovePayload, { description: 'Takes a quick reply away; what was sent with it stays.' })
  async quickReplyRemove(
    @Ctx() ctx: Context,
    @Arg('input', () => QuickReplyRemoveInput, { description: 'Which one.' }) input: QuickReplyRemoveInput,
  ): Promise<QuickReplyRemovePayload> {
    return toPayload(ctx, await quickReplyRemove(ctx, input), ({ quickReplyId }) => ({ removedId: quickReplyId }));
  }
}
