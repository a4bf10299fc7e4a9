import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { queuePayload, RoutingQueuePayload } from '../routing-queue-set/routing-queue-set.graphql.js';
import { routingQueueMove } from './routing-queue-move.command.js';

@InputType({ description: 'Where among its like one goes.' })
export class RoutingQueueMoveInput {
  @Field(() => String, { description: 'Its word.' })
  @MaxLength(LIMITS.code)
  code!: string;

  @Field(() => String, { nullable: true, description: 'Word of the one it goes in front of; absent: behind all others.' })
  @MaxLength(LIMITS.code)
  beforeCode?: string | null;
}

@Resolver()
export class RoutingQueueMoveResolver {
  @Authorized('routing:manage')
  @Mutation(() => RoutingQueuePayload, { description: 'Puts a queue at another place: of those that fit a ticket, the first holds it.' })
  async routingQueueMove(
    @Ctx() ctx: Context,
    @Arg('input', () => RoutingQueueMoveInput, { description: 'Which, and where to.' }) { code, beforeCode }: RoutingQueueMoveInput,
  ): Promise<RoutingQueuePayload> {
    return queuePayload(ctx, await routingQueueMove(ctx, { code, beforeCode: beforeCode ?? null }));
  }
}
