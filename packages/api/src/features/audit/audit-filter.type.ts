import type { GraphQLResolveInfo } from 'graphql';
import { Args, Authorized, Ctx, Field, ID, Info, ObjectType, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import { type Connection, connectionOf, PageArgs } from '../../platform/graphql/connection.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { AuditSourceEnum } from './audit-event/audit-event.type.js';
import type { AuditSource } from './audit-event/audit-filter.rules.js';
import { auditFilters } from './audit-filter.queries.js';

@ObjectType({
  description: 'A filter of the audit log that somebody keeps under a name; the fields are those of AuditEventFilter.',
  simpleResolvers: true,
})
export class AuditFilter {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => DateTime, { nullable: true, description: 'Not before.' })
  from!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Before.' })
  to!: string | null;

  @Field(() => [String], { nullable: true, description: 'These kinds of event.' })
  types!: readonly string[] | null;

  @Field(() => ID, { nullable: true, description: 'By this person.' })
  actorId!: string | null;

  @Field(() => ID, { nullable: true, description: 'On behalf of this person.' })
  onBehalfOfId!: string | null;

  @Field(() => String, { nullable: true, description: 'From this network address.' })
  address!: string | null;

  @Field(() => String, { nullable: true, description: 'To objects of this kind.' })
  subjectType!: string | null;

  @Field(() => ID, { nullable: true, description: 'To this object.' })
  subjectId!: string | null;

  @Field(() => ID, { nullable: true, description: 'In this department.' })
  departmentId!: string | null;

  @Field(() => AuditSourceEnum, { nullable: true, description: 'This way.' })
  source!: AuditSource | null;

  @Field(() => String, { nullable: true, description: 'In this request or job.' })
  requestId!: string | null;
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
