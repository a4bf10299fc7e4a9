import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { NotBlank } from '../../../platform/graphql/validate-input.js';
import { CustomerCreateInput } from '../customer-create/customer-create.graphql.js';
import { CustomerPayload, customerPayload } from '../customer-payload.type.js';
import { customerContactSet } from './customer-contact-set.command.js';

@InputType({ description: 'Who speaks for a customer, and as what.' })
export class CustomerContactSetInput {
  @Field(() => ID, { description: 'The customer.' })
  customerId!: string;

  @Field(() => ID, { nullable: true, description: 'Who speaks: a customer that is known …' })
  contactId?: string | null;

  @Field(() => CustomerCreateInput, { nullable: true, description: '… or a new one; exactly one of the two.' })
  newContact?: CustomerCreateInput | null;

  @Field(() => String, { description: 'As what: buyer, finance, mother.' })
  @NotBlank()
  @MaxLength(LIMITS.code)
  role!: string;
}

@Resolver()
export class CustomerContactSetResolver {
  @Authorized('customer:update')
  @Mutation(() => CustomerPayload, { description: 'Adds a contact to a customer, or says as what a contact speaks.' })
  async customerContactSet(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CustomerContactSetInput, { description: 'Whose, who, and as what.' }) input: CustomerContactSetInput,
  ): Promise<object> {
    return customerPayload(ctx, info, await customerContactSet(ctx, input));
  }
}
