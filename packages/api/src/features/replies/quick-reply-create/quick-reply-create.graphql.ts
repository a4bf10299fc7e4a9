import { Arg, Authorized, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { findReply } from '../quick-reply.queries.js';
import { QuickReply, QuickReplyInput, wishOf } from '../quick-reply.type.js';
import { quickReplyCreate } from './quick-reply-create.command.js';

@InputType({ description: 'A new quick reply.' })
export class QuickReplyCreateInput extends QuickReplyInput {}

@ObjectType({ description: 'The new quick reply, or why there is none.', simpleResolvers: true })
export class QuickReplyCreatePayload extends Payload {
  @Field(() => QuickReply, { nullable: true, description: 'The new quick reply.' })
  quickReply?: QuickReply | null;
}

@Resolver()
export class QuickReplyCreateResolver {
  @Authorized('ticket:note')
  @Mutation(() => QuickReplyCreatePayload, { description: 'Prepares wording for oneself, a department or everybody.' })
  async quickReplyCreate(
    @Ctx() ctx: Context,
    @Arg('input', () => QuickReplyCreateInput, { description: 'The reply.' }) input: QuickReplyCreateInput,
  ): Promise<QuickReplyCreatePayload> {
    const outcome = await quickReplyCreate(ctx, wishOf(input));
    return toPayload(ctx, outcome, async ({ quickReplyId }) => ({ quickReply: await findReply(ctx, quickReplyId) }));
  }
}
