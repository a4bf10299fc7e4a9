import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { CustomerPayload, customerPayload } from '../customer-payload.type.js';
import { customerContactRemove } from './customer-contact-remove.command.js';

@InputType({ description: 'Who no longer speaks for a customer.' })
export class CustomerContactRemoveInput {
  @Field(() => ID, { description: 'The customer.' })
  customerId!: string;

  @Field(() => ID, { description: 'Who spoke for them.' })
  contactId!: string;
}

@Resolver()
export class CustomerContactRemoveResolver {
  @Authorized('customer:update')
  @Mutation(() => CustomerPayload, { description: 'Takes a contact away from a customer; both stay customers.' })
  async customerContactRemove(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CustomerContactRemoveInput, { description: 'Whose, and who.' }) input: CustomerContactRemoveInput,
  ): Promise<object> {
    return customerPayload(ctx, info, await customerContactRemove(ctx, input));
  }
}
