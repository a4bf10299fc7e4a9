import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { myDay } from '../daily-check.queries.js';
import { DailyCheck } from '../daily-check.type.js';
import { dailyCheckTick } from './daily-check-tick.command.js';

@InputType({ description: 'Which point, and whether it has been looked over.' })
export class DailyCheckTickInput {
  @Field(() => ID, { description: 'The point.' })
  checkId!: string;

  @Field(() => Boolean, { description: 'True: it is done; false: it is not after all.' })
  isDone!: boolean;
}

@ObjectType({ description: 'The point, or why it stayed as it was.', simpleResolvers: true })
export class DailyCheckTickPayload extends Payload {
  @Field(() => DailyCheck, { nullable: true, description: 'The point.' })
  dailyCheck?: DailyCheck | null;
}

@Resolver()
export class DailyCheckTickResolver {
  @Authorized('daily-check:tick')
  @Mutation(() => DailyCheckTickPayload, { description: 'Ticks a point of today for oneself, or takes the tick back.' })
  async dailyCheckTick(
    @Ctx() ctx: Context,
    @Arg('input', () => DailyCheckTickInput, { description: 'Which, and whether it is done.' }) input: DailyCheckTickInput,
  ): Promise<DailyCheckTickPayload> {
    return toPayload(ctx, await dailyCheckTick(ctx, input), async ({ checkId }) => ({
      dailyCheck: (await myDay(ctx)).find(({ id }) => id === checkId) ?? null,
    }));
  }
}
