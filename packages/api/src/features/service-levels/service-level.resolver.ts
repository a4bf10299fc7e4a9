import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import { type Connection, listPage, PageArgs } from '../../platform/graphql/connection.js';
import { serviceLevelBook } from './service-levels.queries.js';
import {
  policyVersionView,
  policyView,
  ServicePolicy,
  ServicePolicyConnection,
  type ServicePolicyVersion,
  ServicePolicyVersionConnection,
} from './service-policy.type.js';
import { ServiceTimer, ServiceTimerConnection, timerView } from './service-timer.type.js';

@Resolver(() => ServicePolicy)
export class ServiceLevelResolver {
  @Authorized()
  @Query(() => ServiceTimerConnection, { description: 'What is measured of tickets, in the order of the organisation.' })
  async serviceTimers(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Connection<ServiceTimer>> {
    const { timers } = await serviceLevelBook.of(ctx);
    return listPage(
      timers.map((timer) => timerView(ctx, timer)),
      page,
      info,
    );
  }

  @Authorized()
  @Query(() => ServicePolicyConnection, {
    description: 'What is promised about time, in the order in which it is tried: timer by timer the first that fits a ticket decides.',
  })
  async servicePolicies(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Connection<ServicePolicy>> {
    const book = await serviceLevelBook.of(ctx);
    return listPage(
      book.policies.map((policy) => policyView(ctx, book, policy)),
      page,
      info,
    );
  }

  @Authorized()
  @Query(() => ServicePolicy, { nullable: true, description: 'One policy; null when there is none of that word.' })
  async servicePolicy(
    @Ctx() ctx: Context,
    @Arg('code', () => String, { description: 'Its word.' }) code: string,
  ): Promise<ServicePolicy | null> {
    const book = await serviceLevelBook.of(ctx);
    const policy = book.policies.find((one) => one.code === code);
    return policy ? policyView(ctx, book, policy) : null;
  }

  @FieldResolver(() => ServicePolicyVersionConnection, { description: 'What it promised from one change to the next, the latest first.' })
  async versions(
    @Root() { id }: ServicePolicy,
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Connection<ServicePolicyVersion>> {
    const book = await serviceLevelBook.of(ctx);
    const versions = book.versions.filter(({ policyId }) => policyId === id);
    return listPage(
      versions.map((version) => policyVersionView(ctx, book, version)),
      page,
      info,
    );
  }
}
