import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { NotBlank } from '../../../platform/graphql/validate-input.js';
import { CustomerPayload, customerPayload } from '../../customers/index.js';
import { cardEnd } from './card-end.command.js';

@InputType({ description: 'A card that is good no more.' })
export class CardEndInput {
  @Field(() => ID, { description: 'The customer.' })
  customerId!: string;

  @Field(() => ID, { description: 'The card.' })
  cardId!: string;

  @Field(() => String, { description: 'Why: lost, given back …' })
  @NotBlank()
  @MaxLength(LIMITS.reason)
  reason!: string;
}

@Resolver()
export class CardEndResolver {
  @Authorized('loyalty:record')
  @Mutation(() => CustomerPayload, { description: 'Ends a card of a customer.' })
  async cardEnd(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CardEndInput, { description: 'Which card, and why.' }) input: CardEndInput,
  ): Promise<object> {
    return customerPayload(ctx, info, await cardEnd(ctx, input));
  }
}
