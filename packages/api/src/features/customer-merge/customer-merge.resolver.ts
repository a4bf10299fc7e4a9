import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import type { ProjectedRow } from '../../platform/db/projection.js';
import { toAbility } from '../../platform/graphql/ability.type.js';
import { type Connection, PageArgs } from '../../platform/graphql/connection.js';
import { customerMergeCheck, customerMerges, customerTwins, type MergeView } from './customer-merge.queries.js';
import {
  CustomerMerge,
  CustomerMergeAbilities,
  CustomerMergeCheck,
  CustomerMergeConnection,
  CustomerTwinConnection,
} from './customer-merge.type.js';

@Resolver(() => CustomerMerge)
export class CustomerMergesResolver {
  @Authorized('customer:read')
  @Query(() => CustomerMergeConnection, { description: 'Who went into a customer, the latest first.' })
  customerMerges(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('customerId', () => ID, { description: 'The customer who was kept.' }) customerId: string,
  ): Promise<Connection<MergeView>> {
    return customerMerges(ctx, customerId, { page, info });
  }

  @Authorized('customer:merge')
  @Query(() => CustomerMergeCheck, {
    nullable: true,
    description: 'What merging two customers would do; null when the viewer may not see both.',
  })
  async customerMergeCheck(
    @Ctx() ctx: Context,
    @Arg('keptId', () => ID, { description: 'The customer who is kept.' }) keptId: string,
    @Arg('mergedId', () => ID, { description: 'The customer who goes into the other.' }) mergedId: string,
  ): Promise<CustomerMergeCheck | null> {
    const check = await customerMergeCheck(ctx, { keptId, mergedId });
    return check && { moves: check.moves, merge: toAbility(ctx, check.decision) };
  }

  @Authorized('customer:merge')
  @Query(() => CustomerTwinConnection, { description: 'Customers who may be one and whom the viewer may merge, the latest found first.' })
  customerTwins(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Connection<ProjectedRow>> {
    return customerTwins(ctx, { page, info });
  }

  @FieldResolver(() => CustomerMergeAbilities, { description: 'What the viewer may do to it now.' })
  viewerCan(@Root() { undo }: MergeView, @Ctx() ctx: Context): CustomerMergeAbilities {
    return { undo: toAbility(ctx, undo) };
  }
}
