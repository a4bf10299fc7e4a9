import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';
import { allow, type Decision, refuse } from '../../kernel/decision.js';
import type { Ctx as Context } from '../../platform/context.js';
import { toAbility } from '../../platform/graphql/ability.type.js';
import { type Connection, PageArgs } from '../../platform/graphql/connection.js';
import { reachesCustomer } from '../customers/index.js';
import { customerRetention, customersPastRetention, type RetentionView } from './retention.queries.js';
import { checkErase } from './retention.rules.js';
import { CustomerRetention, CustomerRetentionAbilities, CustomerRetentionConnection } from './retention.type.js';

@Resolver(() => CustomerRetention)
export class CustomerRetentionResolver {
  @Authorized('customer:read')
  @Query(() => CustomerRetention, {
    nullable: true,
    description: 'Until when the file of a customer is kept; null when there is none or the viewer may not see it.',
  })
  customerRetention(
    @Ctx() ctx: Context,
    @Arg('customerId', () => ID, { description: 'The customer.' }) customerId: string,
  ): Promise<RetentionView | null> {
    return customerRetention(ctx, customerId);
  }

  @Authorized('customer:erase')
  @Query(() => CustomerRetentionConnection, {
    description: 'Files of customers past their date that the viewer may erase or keep, the oldest first.',
  })
  customersPastRetention(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
  ): Promise<Connection<RetentionView>> {
    return customersPastRetention(ctx, { page, info });
  }

  @FieldResolver(() => CustomerRetentionAbilities, { description: 'What the viewer may do with it now, and if not, why.' })
  viewerCan(@Root() { row, rule }: RetentionView, @Ctx() ctx: Context): CustomerRetentionAbilities {
    const isReached = reachesCustomer(ctx.actor, 'customer:erase', row);
    const judged = (decision: Decision) => toAbility(ctx, isReached ? decision : refuse('NOT_ALLOWED'));
    return { erase: judged(checkErase(row, rule)), keep: judged(row.erasedAt === null ? allow() : refuse('NOTHING_TO_ERASE')) };
  }
}
