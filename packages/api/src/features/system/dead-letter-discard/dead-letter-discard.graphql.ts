import { Arg, Authorized, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { DeadLetterChoiceInput } from '../dead-letter.type.js';
import { deadLetterDiscard } from './dead-letter-discard.command.js';

@InputType({ description: 'Which dead letters are discarded.' })
export class DeadLetterDiscardInput extends DeadLetterChoiceInput {}

@ObjectType({ description: 'How many were discarded, or why none.', simpleResolvers: true })
export class DeadLetterDiscardPayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'How many were discarded.' })
  count?: number | null;
}

@Resolver()
export class DeadLetterDiscardResolver {
  @Authorized('dead-letter:manage')
  @Mutation(() => DeadLetterDiscardPayload, { description: 'Gives work up for good. Events stay in the log.' })
  async deadLetterDiscard(
    @Ctx() ctx: Context,
    @Arg('input', () => DeadLetterDiscardInput, { description: 'Which ones.' }) input: DeadLetterDiscardInput,
  ): Promise<DeadLetterDiscardPayload> {
    const choice = { ids: input.ids ?? null, name: input.filter?.name ?? null };
    return toPayload(ctx, await deadLetterDiscard(ctx, choice), ({ count }) => ({ count }));
  }
}
