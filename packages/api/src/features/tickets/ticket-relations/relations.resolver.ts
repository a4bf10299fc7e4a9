import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import type { ProjectedRow } from '../../../platform/db/projection.js';
import { Estimated } from '../../../platform/graphql/estimated.js';
import { ticketNode } from '../ticket.queries.js';
import { Ticket } from '../ticket.type.js';
import { TicketRelation } from './relation.type.js';
import { type RelationRow, relationsOf } from './relations.queries.js';

@Resolver(() => Ticket)
export class TicketRelationsResolver {
  @Estimated(() => 1)
  @FieldResolver(() => [TicketRelation], { description: 'How it belongs to other tickets (at most 100).' })
  relations(@Root() { id }: { id: string }, @Ctx() ctx: Context): Promise<readonly RelationRow[]> {
    return relationsOf(ctx, id);
  }
}

@Resolver(() => TicketRelation)
export class TicketRelationResolver {
  @FieldResolver(() => Ticket, { nullable: true, description: 'The other ticket.' })
  ticket(@Root() { otherId }: RelationRow, @Ctx() ctx: Context, @Info() info: GraphQLResolveInfo): Promise<ProjectedRow | null> {
    return ticketNode(ctx, otherId, info);
  }
}
