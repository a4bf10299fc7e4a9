import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { DueWishInput } from '../due-wish.js';
import { PromisePayload } from '../promise.type.js';
import { promisePayload } from '../promise-payload.js';
import { promiseMove } from './promise-move.command.js';

@InputType({ description: 'Another time for a promise.' })
export class PromiseMoveInput extends DueWishInput {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId!: string;

  @Field(() => ID, { description: 'The promise.' })
  promiseId!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'Why.' })
  @MaxLength(LIMITS.reason)
  reason?: string | null;
}

@Resolver()
export class PromiseMoveResolver {
  @Authorized('ticket:note')
  @Mutation(() => PromisePayload, {
    description: 'Moves the time of a promise; the old one stays on record, and one that had passed stays missed.',
  })
  async promiseMove(
    @Arg('input', () => PromiseMoveInput, { description: 'Which one, and to when.' }) input: PromiseMoveInput,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<object> {
    return promisePayload(ctx, info, await promiseMove(ctx, input));
  }
}
