import { LIMITS } from '@shouwen/shared';
import { ArrayMaxSize, MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { CustomerPayload, customerPayload } from '../customer-payload.type.js';
import { customerFieldsFill } from './customer-fields-fill.command.js';

@InputType({ description: 'What is known in one field from now on.' })
export class CustomerFieldFilledInput {
  @Field(() => ID, { description: 'The field.' })
  fieldId!: string;

  @Field(() => [String], {
    description: 'Words, a number (`12.5`), a day (`2026-03-01`), `yes` or `no`, codes of options; empty: nothing is known.',
  })
  @ArrayMaxSize(LIMITS.fieldOptions)
  @MaxLength(LIMITS.reason, { each: true })
  values!: string[];
}

@InputType({ description: 'What is known of a customer beyond name and contact.' })
export class CustomerFieldsFillInput {
  @Field(() => ID, { description: 'The customer.' })
  customerId!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  version!: number;

  @Field(() => [CustomerFieldFilledInput], { description: 'The fields that are filled in; others stay.' })
  @ArrayMaxSize(LIMITS.customerFields)
  values!: CustomerFieldFilledInput[];
}

@Resolver()
export class CustomerFieldsFillResolver {
  @Authorized('customer:update')
  @Mutation(() => CustomerPayload, { description: 'Fills in what the organisation wants to know of a customer.' })
  async customerFieldsFill(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CustomerFieldsFillInput, { description: 'Whose, and what is known.' }) input: CustomerFieldsFillInput,
  ): Promise<object> {
    return customerPayload(ctx, info, await customerFieldsFill(ctx, input));
  }
}
