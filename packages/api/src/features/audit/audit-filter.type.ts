import type { GraphQLResolveInfo } from 'graphql';
import { Args, Authorized, Ctx, Field, ID, Info, ObjectType, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import { type Connection, connectionOf, PageArgs } from '../../platform/graphql/connection.js';
import { auditFilters } from './audit-filter.queries.js';

@ObjectType({
  description: 'A filter of the audit log that somebody keeps under a name.',
  simpleResolvers: true,
})
export class AuditFilter {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => String, { description: 'The fields of AuditEventFilter, as JSON.' })
  filter!: string;
}

export const { Connection: AuditFilterConnection, Edge: AuditFilterEdge } = connectionOf(AuditFilter);

@Resolver()
export class AuditFilterResolver {
  @Authorized('audit:read')
  @Query(() => AuditFilterConnection, { description: "The viewer's own saved filters of the audit log, by name." })
  auditFilters(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Connection<AuditFilter>> {
    return auditFilters(ctx, page, info);
  }
}
