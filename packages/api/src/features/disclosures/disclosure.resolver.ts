import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import { type Connection, PageArgs } from '../../platform/graphql/connection.js';
import { type ConsentView, consentsOf, type DisclosureView, disclosuresOf } from './disclosure.queries.js';
import { ConsentConnection, DisclosureConnection } from './disclosure.type.js';

@Resolver()
export class DisclosureResolver {
  @Authorized('disclosure:read')
  @Query(() => ConsentConnection, { description: 'The written consents of a customer, the latest first.' })
  consents(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('customerId', () => ID, { description: 'The customer.' }) customerId: string,
  ): Promise<Connection<ConsentView>> {
    return consentsOf(ctx, { customerId, page, info });
  }

  @Authorized('disclosure:read')
  @Query(() => DisclosureConnection, { description: "What of a customer's was given to outsiders, the latest first." })
  disclosures(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('customerId', () => ID, { description: 'The customer.' }) customerId: string,
  ): Promise<Connection<DisclosureView>> {
    return disclosuresOf(ctx, { customerId, page, info });
  }
}
