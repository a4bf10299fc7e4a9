import { LIMITS } from '@shouwen/shared';
import { ArrayMaxSize, MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import type { ChannelKind } from '../customer-channel.rules.js';
import { CustomerChannelKindEnum } from '../customer-channel.type.js';
import { CustomerPayload, customerPayload } from '../customer-payload.type.js';
import { customerChannelsSet } from './customer-channels-set.command.js';

@InputType({ description: 'One way to reach a customer.' })
export class CustomerChannelInput {
  @Field(() => ID, { nullable: true, description: 'One that is there; absent: a new one.' })
  id?: string | null;

  @Field(() => CustomerChannelKindEnum, { description: 'Phone or e-mail.' })
  kind!: ChannelKind;

  @Field(() => String, { nullable: true, description: 'Number or address, in any spelling; absent: stays as it is.' })
  @MaxLength(LIMITS.email)
  value?: string | null;

  @Field(() => String, { nullable: true, description: 'Whose or where it is: home, office, the daughter.' })
  @MaxLength(LIMITS.label)
  label?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'The one of its kind that lists show; without one the first is.' })
  isMain?: boolean | null;
}

@InputType({ description: 'All ways to reach a customer, in the order in which they are tried.' })
export class CustomerChannelsSetInput {
  @Field(() => ID, { description: 'The customer.' })
  customerId!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  version!: number;

  @Field(() => [CustomerChannelInput], { description: 'All of them, at least one; those that are not named are removed.' })
  @ArrayMaxSize(LIMITS.channels)
  channels!: CustomerChannelInput[];

  @Field(() => Boolean, { nullable: true, description: 'Go on although another customer has one of the new phones.' })
  isDuplicateAccepted?: boolean | null;
}

@Resolver()
export class CustomerChannelsSetResolver {
  @Authorized('customer:update')
  @Mutation(() => CustomerPayload, { description: 'Says by which ways a customer is reached, and which are the main ones.' })
  async customerChannelsSet(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CustomerChannelsSetInput, { description: 'Whose, and which.' }) input: CustomerChannelsSetInput,
  ): Promise<object> {
    return customerPayload(ctx, info, await customerChannelsSet(ctx, input));
  }
}
