import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { ServiceTimerPayload, timerPayload } from '../service-timer-set/service-timer-set.graphql.js';
import { serviceTimerMove } from './service-timer-move.command.js';

@InputType({ description: 'Where among its like one goes.' })
export class ServiceTimerMoveInput {
  @Field(() => String, { description: 'Its word.' })
  @MaxLength(LIMITS.code)
  code!: string;

  @Field(() => String, { nullable: true, description: 'Word of the one it goes in front of; absent: behind all others.' })
  @MaxLength(LIMITS.code)
  beforeCode?: string | null;
}

@Resolver()
export class ServiceTimerMoveResolver {
  @Authorized('service-level:manage')
  @Mutation(() => ServiceTimerPayload, { description: 'Puts a timer at another place in the list.' })
  async serviceTimerMove(
    @Ctx() ctx: Context,
    @Arg('input', () => ServiceTimerMoveInput, { description: 'Which, and where to.' }) { code, beforeCode }: ServiceTimerMoveInput,
  ): Promise<ServiceTimerPayload> {
    return timerPayload(ctx, await serviceTimerMove(ctx, { code, beforeCode: beforeCode ?? null }));
  }
}
