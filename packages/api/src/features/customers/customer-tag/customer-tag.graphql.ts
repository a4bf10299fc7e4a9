import { LIMITS } from '@shouwen/shared';
import { ArrayMaxSize } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Authorized, Ctx, Field, FieldResolver, ID, Info, InputType, Mutation, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Word, wordView } from '../../words/index.js';
import { Customer } from '../customer.type.js';
import { type CustomerPlace, reachesCustomer } from '../customer-access.rules.js';
import { CustomerPayload, customerPayload } from '../customer-payload.type.js';
import { customerTags } from '../customer-tag.queries.js';
import { customerTag } from './customer-tag.command.js';

@InputType({ description: 'Which tags a customer gets and loses; the others stay.' })
export class CustomerTagInput {
  @Field(() => ID, { description: 'The customer.' })
  customerId!: string;

  @Field(() => [ID], { nullable: true, description: 'Tags that are put on.' })
  @ArrayMaxSize(LIMITS.tags)
  addIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Tags that are taken off.' })
  @ArrayMaxSize(LIMITS.tags)
  removeIds?: string[] | null;
}

@Resolver(() => Customer)
export class CustomerTagResolver {
  @Authorized('customer:update')
  @Mutation(() => CustomerPayload, { description: 'Puts tags on a customer and takes tags off.' })
  async customerTag(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CustomerTagInput, { description: 'Whose, and which.' }) { customerId, addIds, removeIds }: CustomerTagInput,
  ): Promise<object> {
    return customerPayload(ctx, info, await customerTag(ctx, { customerId, addIds: addIds ?? [], removeIds: removeIds ?? [] }));
  }

  @FieldResolver(() => [Word], { description: 'Their tags, in the order of the list; none of a customer whom the viewer may not read.' })
  async tags(@Root() customer: CustomerPlace & { readonly id: string }, @Ctx() ctx: Context): Promise<Word[]> {
    if (!reachesCustomer(ctx.actor, 'customer:read', customer)) return [];
    return (await customerTags.of(ctx, customer.id)).map((word) => wordView(ctx, word));
  }
}
