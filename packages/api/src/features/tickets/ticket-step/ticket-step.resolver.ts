import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Ticket } from '../ticket.type.js';
import type { TicketFactsRow } from '../ticket-abilities.js';
import { stepOf } from './ticket-step.queries.js';
import { TicketStep } from './ticket-step.type.js';

@Resolver(() => Ticket)
export class TicketStepResolver {
  @FieldResolver(() => TicketStep, { description: 'What the state it is in asks for.' })
  step(@Root() ticket: TicketFactsRow, @Ctx() ctx: Context): Promise<TicketStep> {
    return stepOf(ctx, ticket);
  }
}
