import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { LocalDate } from '../../../platform/graphql/scalars.js';
import { CustomerPayload, customerPayload } from '../../customers/index.js';
import { customerReview } from './customer-review.command.js';

@InputType({ description: 'That the file of a customer was looked over.' })
export class CustomerReviewInput {
  @Field(() => ID, { description: 'The customer.' })
  customerId!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  version!: number;

  @Field(() => String, { nullable: true, description: 'What was found.' })
  @MaxLength(LIMITS.reason)
  note?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'By when it is looked over again; after the usual interval when absent.' })
  nextDueOn?: string | null;
}

@Resolver()
export class CustomerReviewResolver {
  @Authorized('customer:update')
  @Mutation(() => CustomerPayload, { description: 'Says that the file of a customer was looked over, and when it is the next time.' })
  async customerReview(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CustomerReviewInput, { description: 'Whose file, and what was found.' }) input: CustomerReviewInput,
  ): Promise<object> {
    return customerPayload(ctx, info, await customerReview(ctx, input));
  }
}
