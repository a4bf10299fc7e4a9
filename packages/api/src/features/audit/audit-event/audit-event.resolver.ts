import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, Info, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { type Connection, PageArgs } from '../../../platform/graphql/connection.js';
import { type AuditView, auditEvents } from './audit-event.queries.js';
import { AuditEventConnection, AuditEventFilter } from './audit-event.type.js';

@Resolver()
export class AuditEventResolver {
  @Authorized('audit:read')
  @Query(() => AuditEventConnection, {
    description: 'The audit log as far as the viewer may see it, newest first. An event appears within a second of its commit.',
  })
  auditEvents(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => AuditEventFilter, { nullable: true, description: 'Which ones.' }) filter?: AuditEventFilter | null,
  ): Promise<Connection<AuditView>> {
    return auditEvents(ctx, filter ?? {}, { page, info });
  }
}
