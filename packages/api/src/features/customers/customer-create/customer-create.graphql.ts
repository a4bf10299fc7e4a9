import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, Info, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { NotBlank } from '../../../platform/graphql/validate-input.js';
import { readCustomer } from '../customer.queries.js';
import { Customer, CustomerKindEnum } from '../customer.type.js';
import type { CustomerKind } from '../customer-access.rules.js';
import { customerCreate } from './customer-create.command.js';

@InputType({ description: 'A new customer, with at least one way to reach them.' })
export class CustomerCreateInput {
  @Field(() => CustomerKindEnum, { description: 'Person or company.' })
  kind!: CustomerKind;

  @Field(() => String, { description: 'Full name.' })
  @NotBlank()
  @MaxLength(LIMITS.name)
  name!: string;

  @Field(() => String, { nullable: true, description: 'Main phone, in any spelling.' })
  @MaxLength(LIMITS.phone)
  phone?: string | null;

  @Field(() => String, { nullable: true, description: 'Main e-mail address.' })
  @MaxLength(LIMITS.email)
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Postal address.' })
  @MaxLength(LIMITS.address)
  address?: string | null;

  @Field(() => String, { nullable: true, description: 'What colleagues should know.' })
  @MaxLength(LIMITS.note)
  note?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the tier.' })
  @MaxLength(LIMITS.code)
  tier?: string | null;

  @Field(() => String, { nullable: true, description: 'Code of where they came from.' })
  @MaxLength(LIMITS.code)
  source?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Has not bought yet.' })
  isProspect?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Create although the phone is known.' })
  isDuplicateAccepted?: boolean | null;
}

@ObjectType({ description: 'The new customer, or why there is none.', simpleResolvers: true })
export class CustomerCreatePayload extends Payload {
  @Field(() => Customer, { nullable: true, description: 'The new customer.' })
  customer?: Customer | null;
}

@Resolver()
export class CustomerCreateResolver {
  @Authorized('customer:create')
  @Mutation(() => CustomerCreatePayload, { description: 'Registers a customer.' })
  async customerCreate(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CustomerCreateInput, { description: 'The customer.' }) input: CustomerCreateInput,
  ): Promise<object> {
    return toPayload(ctx, await customerCreate(ctx, input), async ({ customerId }) => ({
      customer: await readCustomer(ctx, customerId, info),
    }));
  }
}
