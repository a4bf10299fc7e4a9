import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { CustomerPayload, customerPayload } from '../../customers/index.js';
import { customerProductRemove } from './customer-product-remove.command.js';

@InputType({ description: 'Which product is no longer theirs.' })
export class CustomerProductRemoveInput {
  @Field(() => ID, { description: 'The customer.' })
  customerId!: string;

  @Field(() => ID, { description: 'The product.' })
  productId!: string;
}

@Resolver()
export class CustomerProductRemoveResolver {
  @Authorized('customer:update')
  @Mutation(() => CustomerPayload, { description: 'Takes something off file that a customer does not own.' })
  async customerProductRemove(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CustomerProductRemoveInput, { description: 'Whose, and what.' }) input: CustomerProductRemoveInput,
  ): Promise<object> {
    return customerPayload(ctx, info, await customerProductRemove(ctx, input));
  }
}
