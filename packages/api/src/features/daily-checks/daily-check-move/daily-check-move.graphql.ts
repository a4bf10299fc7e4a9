import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Arg, Authorized, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { toPayload } from '../../../platform/graphql/payload.js';
import { DailyCheckPointPayload, pointOf } from '../daily-check-set/daily-check-set.graphql.js';
import { dailyCheckMove } from './daily-check-move.command.js';

@InputType({ description: 'Where in the order a point of the daily check goes.' })
export class DailyCheckMoveInput {
  @Field(() => String, { description: 'The word of the point.' })
  @MaxLength(LIMITS.code)
  code!: string;

  @Field(() => String, { nullable: true, description: 'The word of the point it goes in front of; absent: behind all others.' })
  @MaxLength(LIMITS.code)
  beforeCode?: string | null;
}

@Resolver()
export class DailyCheckMoveResolver {
  @Authorized('daily-check:manage')
  @Mutation(() => DailyCheckPointPayload, { description: 'Puts a point of the daily check at another place in the order.' })
  async dailyCheckMove(
    @Ctx() ctx: Context,
    @Arg('input', () => DailyCheckMoveInput, { description: 'Which, and where to.' }) { code, beforeCode }: DailyCheckMoveInput,
  ): Promise<object> {
    return toPayload(ctx, await dailyCheckMove(ctx, { code, beforeCode: beforeCode ?? null }), () => pointOf(ctx, code));
  }
}
