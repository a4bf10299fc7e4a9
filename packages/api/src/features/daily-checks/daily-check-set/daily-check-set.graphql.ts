import { Arg, Authorized, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { localText } from '../../../platform/graphql/local-text.type.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { WordInput } from '../../../platform/graphql/word.type.js';
import { type DailyCheckPointView, listPoints } from '../daily-check.queries.js';
import { DailyCheckPoint } from '../daily-check.type.js';
import { dailyCheckSet } from './daily-check-set.command.js';

@InputType({ description: 'What a point of the daily check asks.' })
export class DailyCheckSetInput extends WordInput {
  @Field(() => Boolean, { nullable: true, description: 'Out of use: no longer asked for. Left out: stays.' })
  isArchived?: boolean | null;
}

@ObjectType({ description: 'The point, or why it stayed as it was.', simpleResolvers: true })
export class DailyCheckPointPayload extends Payload {
  @Field(() => DailyCheckPoint, { nullable: true, description: 'The point.' })
  dailyCheckPoint?: DailyCheckPointView | null;
}

@Resolver()
export class DailyCheckSetResolver {
  @Authorized('daily-check:manage')
  @Mutation(() => DailyCheckPointPayload, { description: 'Adds a point of the daily check, or changes one.' })
  async dailyCheckSet(
    @Ctx() ctx: Context,
    @Arg('input', () => DailyCheckSetInput, { description: 'The point.' }) input: DailyCheckSetInput,
  ): Promise<object> {
    const { code, isArchived } = input;
    return toPayload(ctx, await dailyCheckSet(ctx, { code, names: localText(input), isArchived: isArchived ?? null }), () =>
      pointOf(ctx, code),
    );
  }
}

export async function pointOf(ctx: Context, code: string): Promise<{ dailyCheckPoint: DailyCheckPointView | null }> {
  return { dailyCheckPoint: (await listPoints(ctx)).find((point) => point.code === code) ?? null };
}
