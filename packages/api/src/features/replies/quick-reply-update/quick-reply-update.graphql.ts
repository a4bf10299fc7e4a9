import { Arg, Authorized, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { findReply } from '../quick-reply.queries.js';
import { QuickReply, QuickReplyInput, wishOf } from '../quick-reply.type.js';
import { quickReplyUpdate } from './quick-reply-update.command.js';

@InputType({ description: 'What a quick reply is to be from now on.' })
export class QuickReplyUpdateInput extends QuickReplyInput {
  @Field(() => ID, { description: 'The reply.' })
  quickReplyId!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  version!: number;
}

@ObjectType({ description: 'The changed quick reply, or why it stayed.', simpleResolvers: true })
export class QuickReplyUpdatePayload extends Payload {
  @Field(() => QuickReply, { nullable: true, description: 'The changed quick reply.' })
  quickReply?: QuickReply | null;
}

@Resolver()
export class QuickReplyUpdateResolver {
  @Authorized('ticket:note')
  @Mutation(() => QuickReplyUpdatePayload, { description: 'Rewrites a quick reply.' })
  async quickReplyUpdate(
    @Ctx() ctx: Context,
    @Arg('input', () => QuickReplyUpdateInput, { description: 'The change.' }) input: QuickReplyUpdateInput,
  ): Promise<QuickReplyUpdatePayload> {
    const { quickReplyId: id, version } = input;
    const outcome = await quickReplyUpdate(ctx, { quickReplyId: id, version, ...wishOf(input) });
    return toPayload(ctx, outcome, async ({ quickReplyId }) => ({ quickReply: await findReply(ctx, quickReplyId) }));
  }
}
