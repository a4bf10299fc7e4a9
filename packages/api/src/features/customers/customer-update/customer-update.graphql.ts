import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { NotBlank } from '../../../platform/graphql/validate-input.js';
import { CustomerKindEnum, CustomerStageEnum } from '../customer.type.js';
import type { CustomerKind, CustomerStage } from '../customer-access.rules.js';
import { CustomerPayload, customerPayload } from '../customer-payload.type.js';
import { customerUpdate } from './customer-update.command.js';

@InputType({ description: 'What changes of a customer: what is absent stays, null empties.' })
export class CustomerUpdateInput {
  @Field(() => ID, { description: 'The customer.' })
  customerId!: string;

  @Field(() => Int, { description: 'Its version as last seen.' })
  version!: number;

  @Field(() => CustomerKindEnum, { nullable: true, description: 'Person or company.' })
  kind?: CustomerKind | null;

  @Field(() => CustomerStageEnum, { nullable: true, description: 'Where the customer stands.' })
  stage?: CustomerStage | null;

  @Field(() => String, { nullable: true, description: 'Full name.' })
  @NotBlank()
  @MaxLength(LIMITS.name)
  name?: string;

  @Field(() => String, { nullable: true, description: 'Code of the tier.' })
  @MaxLength(LIMITS.code)
  tier?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of where they came from.' })
  @MaxLength(LIMITS.code)
  source?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of how far they have paid.' })
  @MaxLength(LIMITS.code)
  paymentState?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of how they wish to be contacted.' })
  @MaxLength(LIMITS.code)
  contactPreference?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of why they were lost; asked for when they are, where there are reasons.' })
  @MaxLength(LIMITS.code)
  lossReason?: string | null;

  @Field(() => String, { nullable: true, description: 'Postal address; only for roles that edit it.' })
  @MaxLength(LIMITS.address)
  address?: string | null;

  @Field(() => String, { nullable: true, description: 'What colleagues should know; only for roles that edit it.' })
  @MaxLength(LIMITS.note)
  note?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What of their region or culture matters for how one speaks with them; only for roles that edit the note.',
  })
  @MaxLength(LIMITS.reason)
  wordingNote?: string | null;
}

@Resolver()
export class CustomerUpdateResolver {
  @Authorized('customer:update')
  @Mutation(() => CustomerPayload, { description: 'Changes what the organisation knows of a customer.' })
  async customerUpdate(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CustomerUpdateInput, { description: 'The changes.' }) input: CustomerUpdateInput,
  ): Promise<object> {
    return customerPayload(ctx, info, await customerUpdate(ctx, input));
  }
}
