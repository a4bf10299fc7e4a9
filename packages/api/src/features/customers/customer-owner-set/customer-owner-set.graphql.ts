import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { CustomerPayload, customerPayload } from '../customer-payload.type.js';
import { customerOwnerSet } from './customer-owner-set.command.js';

@InputType({ description: 'Who looks after a customer from now on.' })
export class CustomerOwnerSetInput {
  @Field(() => ID, { description: 'The customer.' })
  customerId!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  version!: number;

  @Field(() => ID, { nullable: true, description: 'Who; nobody when absent. Without the right to hand over only oneself.' })
  ownerId?: string | null;

  @Field(() => String, { nullable: true, description: 'Why.' })
  @MaxLength(LIMITS.reason)
  reason?: string | null;
}

@Resolver()
export class CustomerOwnerSetResolver {
  @Authorized('customer:assign', 'customer:claim')
  @Mutation(() => CustomerPayload, { description: 'Says who looks after a customer, hands them over, or takes them on.' })
  async customerOwnerSet(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CustomerOwnerSetInput, { description: 'Whose, and who.' }) input: CustomerOwnerSetInput,
  ): Promise<object> {
    return customerPayload(ctx, info, await customerOwnerSet(ctx, input));
  }
}
