import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Authorized, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../platform/context.js';
import { type Connection, PageArgs } from '../../platform/graphql/connection.js';
import { Estimated } from '../../platform/graphql/estimated.js';
import { TicketClock } from '../service-levels/index.js';
import { Ticket, ticketNode } from '../tickets/index.js';
import { escalationsOf, ownEscalations } from './escalation.queries.js';
import { Escalation, EscalationConnection } from './escalation.type.js';

@Resolver(() => Escalation)
export class EscalationResolver {
  @Authorized()
  @Query(() => EscalationConnection, { description: 'Promises about time that reached the viewer because they run out, the latest first.' })
  escalations(
    @Ctx() ctx: Context,
    @Info() info: GraphQLResolveInfo,
    @Args(() => PageArgs) page: PageArgs,
    @Arg('isAnswered', () => Boolean, {
      nullable: true,
      description: 'Of those that ask for an answer only the answered ones (true), or those that wait for one (false).',
    })
    isAnswered?: boolean | null,
  ): Promise<Connection<Escalation>> {
    return ownEscalations(ctx, { isAnswered, page, info });
  }

  @FieldResolver(() => Ticket, { nullable: true, description: 'The ticket it is about; null when the viewer may not see it.' })
  ticket(@Root() { ticketId }: Escalation, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<object | null> {
    return ticketNode(ctx, ticketId, info);
  }
}

@Resolver(() => TicketClock)
export class ClockEscalationsResolver {
  @Estimated(() => 2)
  @FieldResolver(() => [Escalation], { description: 'Who was told that it runs out, the first first.' })
  escalations(@Root() { id }: TicketClock, @Ctx() ctx: Context): Promise<Escalation[]> {
    return escalationsOf(ctx, id);
  }
}
