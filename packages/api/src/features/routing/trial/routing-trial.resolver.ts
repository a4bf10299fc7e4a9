import { Arg, Authorized, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { tryRouting } from './routing-trial.queries.js';
import { RoutingTrial } from './routing-trial.type.js';

@Resolver()
export class RoutingTrialResolver {
  @Authorized('routing:read')
  @Query(() => RoutingTrial, {
    nullable: true,
    description:
      'To whom a ticket would go if it waited now, and why; null for a ticket that the viewer does not see. Nothing is assigned.',
  })
  routingTrial(
    @Ctx() ctx: Context,
    @Arg('ticketId', () => ID, { description: 'Which ticket.' }) ticketId: string,
  ): Promise<RoutingTrial | null> {
    return tryRouting(ctx, ticketId);
  }
}
