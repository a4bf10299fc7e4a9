import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { type Connection, PageArgs } from '../../../platform/graphql/connection.js';
import { type AccessView, accessLog } from './access-log.queries.js';
import { AccessLogConnection, AccessLogFilter } from './access-log.type.js';

@Resolver()
export class AccessLogResolver {
  @Authorized('access-log:read')
  @Query(() => AccessLogConnection, {
    description:
      'Who looked at which customer, ticket or document, by people of departments within reach, the latest hour first. An entry appears within seconds.',
  })
  accessLog(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => AccessLogFilter, { nullable: true, description: 'Which ones.' }) filter?: AccessLogFilter | null,
  ): Promise<Connection<AccessView>> {
    return accessLog(ctx, filter ?? {}, { page, info });
  }
}
