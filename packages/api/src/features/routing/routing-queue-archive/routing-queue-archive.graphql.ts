import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { queuePayload, RoutingQueuePayload } from '../routing-queue-set/routing-queue-set.graphql.js';
import { routingQueueArchive } from './routing-queue-archive.command.js';

@InputType({ description: 'Whether a queue is in use from now on.' })
export class RoutingQueueArchiveInput {
  @Field(() => String, { description: 'Its word.' })
  @MaxLength(LIMITS.code)
  code!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  version!: number;

  @Field(() => Boolean, { description: 'Out of use.' })
  isArchived!: boolean;
}

@Resolver()
export class RoutingQueueArchiveResolver {
  @Authorized('routing:manage')
  @Mutation(() => RoutingQueuePayload, {
    description: 'Takes a queue out of use, or back into use while all it speaks of is still there.',
  })
  async routingQueueArchive(
    @Ctx() ctx: Context,
    @Arg('input', () => RoutingQueueArchiveInput, { description: 'Which, and whether.' }) input: RoutingQueueArchiveInput,
  ): Promise<RoutingQueuePayload> {
    return queuePayload(ctx, await routingQueueArchive(ctx, input));
  }
}
