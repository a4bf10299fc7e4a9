import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, ID, Info, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Payload, toPayload } from '../../../platform/graphql/payload.js';
import { LocalDate } from '../../../platform/graphql/scalars.js';
import { NotBlank } from '../../../platform/graphql/validate-input.js';
import { readProduct } from '../customer-product.queries.js';
import { CustomerProduct } from '../customer-product.type.js';
import { customerProductSet } from './customer-product-set.command.js';

@InputType({ description: 'Something a customer owns, with all that is known of it.' })
export class CustomerProductSetInput {
  @Field(() => ID, { description: 'The customer.' })
  customerId!: string;

  @Field(() => ID, { nullable: true, description: 'One that is on file; absent: a new one.' })
  productId?: string | null;

  @Field(() => Int, { nullable: true, description: 'Its version as last seen, if it is on file.' })
  version?: number | null;

  @Field(() => String, { description: 'Make and model.' })
  @NotBlank()
  @MaxLength(LIMITS.name)
  model!: string;

  @Field(() => String, { nullable: true, description: 'Serial number, chassis number …' })
  @MaxLength(LIMITS.serial)
  serial?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'When it was bought.' })
  boughtOn?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'The last day of its warranty.' })
  warrantyUntil?: string | null;

  @Field(() => String, { nullable: true, description: 'What the warranty covers.' })
  @MaxLength(LIMITS.reason)
  warrantyTerms?: string | null;

  @Field(() => String, { nullable: true, description: 'On what terms it is returned or exchanged.' })
  @MaxLength(LIMITS.reason)
  returnTerms?: string | null;

  @Field(() => String, { nullable: true, description: 'On what terms the price is refunded.' })
  @MaxLength(LIMITS.reason)
  refundTerms?: string | null;

  @Field(() => String, { nullable: true, description: 'What colleagues should know.' })
  @MaxLength(LIMITS.reason)
  note?: string | null;
}

@ObjectType({ description: 'The product as it is now, or why nothing changed.', simpleResolvers: true })
export class CustomerProductSetPayload extends Payload {
  @Field(() => CustomerProduct, { nullable: true, description: 'The product.' })
  product?: CustomerProduct | null;
}

@Resolver()
export class CustomerProductSetResolver {
  @Authorized('customer:update')
  @Mutation(() => CustomerProductSetPayload, { description: 'Puts something a customer owns on file, or what is known of it right.' })
  async customerProductSet(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CustomerProductSetInput, { description: 'Whose, and what.' }) input: CustomerProductSetInput,
  ): Promise<object> {
    return toPayload(ctx, await customerProductSet(ctx, input), async ({ productId }) => ({
      product: await readProduct(ctx, productId, info),
    }));
  }
}
