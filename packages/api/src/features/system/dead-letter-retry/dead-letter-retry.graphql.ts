import { Arg, Authorized, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { DeadLetterChoiceInput } from '../dead-letter.type.js';
import { deadLetterRetry } from './dead-letter-retry.command.js';

@InputType({ description: 'Which dead letters are retried.' })
export class DeadLetterRetryInput extends DeadLetterChoiceInput {}

@ObjectType({ description: 'How many were retried, or why none.', simpleResolvers: true })
export class DeadLetterRetryPayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'How many were retried.' })
  count?: number | null;
}

@Resolver()
export class DeadLetterRetryResolver {
  @Authorized('dead-letter:manage')
  @Mutation(() => DeadLetterRetryPayload, { description: 'Puts work that was given up back into its queue.' })
  async deadLetterRetry(
    @Ctx() ctx: Context,
    @Arg('input', () => DeadLetterRetryInput, { description: 'Which ones.' }) input: DeadLetterRetryInput,
  ): Promise<DeadLetterRetryPayload> {
    const choice = { ids: input.ids ?? null, name: input.filter?.name ?? null };
    return toPayload(ctx, await deadLetterRetry(ctx, choice), ({ count }) => ({ count }));
  }
}
