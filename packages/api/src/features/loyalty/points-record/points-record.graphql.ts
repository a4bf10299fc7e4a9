import { LIMITS } from '@shouwen/shared';
import { Max, MaxLength, Min } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver, registerEnumType } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { upperEnum } from '../../../platform/graphql/upper-enum.js';
import { CustomerPayload, customerPayload } from '../../customers/index.js';
import type { PointsWish } from '../points.rules.js';
import { pointsRecord } from './points-record.command.js';

const PointsActEnum = upperEnum<PointsWish['kind']>(['earn', 'redeem', 'correct']);
registerEnumType(PointsActEnum, {
  name: 'PointsAct',
  description: 'Why points come or go.',
  valuesConfig: {
    EARN: { description: 'They are earned.' },
    REDEEM: { description: 'Something is given for them.' },
    CORRECT: { description: 'Somebody puts them right, also below zero.' },
  },
});

@InputType({ description: 'Points that come or go.' })
export class PointsRecordInput {
  @Field(() => ID, { description: 'The customer.' })
  customerId!: string;

  @Field(() => PointsActEnum, { description: 'Why.' })
  kind!: PointsWish['kind'];

  @Field(() => Int, {
    nullable: true,
    description: 'How many, above zero; below zero only to put them right. A benefit has its own price.',
  })
  @Min(-LIMITS.points)
  @Max(LIMITS.points)
  points?: number | null;

  @Field(() => String, { nullable: true, description: 'What is given for them: a code of the list `LOYALTY_BENEFIT`.' })
  @MaxLength(LIMITS.code)
  benefit?: string | null;

  @Field(() => String, { nullable: true, description: 'For what, in words; needed but for a benefit.' })
  @MaxLength(LIMITS.reason)
  reason?: string | null;
}

@Resolver()
export class PointsRecordResolver {
  @Authorized('loyalty:record', 'loyalty:correct')
  @Mutation(() => CustomerPayload, { description: 'Records points of a customer that come or go.' })
  async pointsRecord(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => PointsRecordInput, { description: 'Whose, and how many.' }) input: PointsRecordInput,
  ): Promise<object> {
    return customerPayload(ctx, info, await pointsRecord(ctx, input));
  }
}
