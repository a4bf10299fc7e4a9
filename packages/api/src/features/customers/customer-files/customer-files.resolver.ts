import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, ID, Info, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { type Connection, PageArgs } from '../../../platform/graphql/connection.js';
import { CustomerFile, CustomerFileConnection } from './customer-file.type.js';
import { customerFiles } from './customer-files.queries.js';

@Resolver(() => CustomerFile)
export class CustomerFilesResolver {
  @Authorized('customer:read')
  @Query(() => CustomerFileConnection, {
    description: "Files of a customer, the latest first; none where the viewer's roles mask the note of customers.",
  })
  customerFiles(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('customerId', () => ID, { description: 'Whose.' }) customerId: string,
  ): Promise<Connection<CustomerFile>> {
    return customerFiles(ctx, { customerId, page, info });
  }
}
