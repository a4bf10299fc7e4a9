import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Ticket } from '../../tickets/index.js';
import { clockAbilities } from './clock-abilities.js';
import { TicketClock, TicketClockViewerCan } from './ticket-clock.type.js';
import { type ClockShown, clocksOf, explanationOf, nearestClock } from './ticket-clocks.queries.js';

@Resolver(() => Ticket)
export class TicketClocksResolver {
  @FieldResolver(() => [TicketClock], {
    description: 'What is promised about its time: what runs by its deadline, what stands still, then what is over, the latest first.',
  })
  clocks(@Root() { id }: { readonly id: string }, @Ctx() ctx: Context): Promise<object[]> {
    return clocksOf(ctx, id);
  }

  @FieldResolver(() => TicketClock, { nullable: true, description: 'The clock with the nearest deadline, else one that stands still.' })
  nearestClock(@Root() { id }: { readonly id: string }, @Ctx() ctx: Context): Promise<object | null> {
    return nearestClock(ctx, id);
  }
}

@Resolver(() => TicketClock)
export class TicketClockExplanationResolver {
  @FieldResolver(() => [String], {
    description: "How it came to what it says, line by line in the viewer's language: what was used, what was left out and why.",
  })
  explanation(@Root() { clock }: ClockShown, @Ctx() ctx: Context): Promise<string[]> {
    return explanationOf(ctx, clock);
  }

  @FieldResolver(() => TicketClockViewerCan, { description: 'What the viewer may do about it now.' })
  viewerCan(@Root() clock: ClockShown, @Ctx() ctx: Context): Promise<TicketClockViewerCan> {
    return clockAbilities(ctx, clock);
  }
}
