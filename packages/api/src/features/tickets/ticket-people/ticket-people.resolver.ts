import { LIMITS } from '@shouwen/shared';
import { MaxLength } from 'class-validator';
import { Args, ArgsType, Authorized, Ctx, Field, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Estimated } from '../../../platform/graphql/estimated.js';
import { Person, type PersonRow, staff } from '../../people/index.js';
import { Ticket } from '../ticket.type.js';
import { colleaguesOf, MOST_COLLEAGUES } from './ticket-colleagues.queries.js';
import { watchersShown } from './ticket-people.queries.js';

@ArgsType()
class TicketColleaguesArgs {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId!: string;

  @Field(() => String, { nullable: true, description: 'Part of the name, or how the account begins; absent: those closest to the ticket.' })
  @MaxLength(LIMITS.search)
  text?: string | null;
}

@Resolver(() => Ticket)
export class TicketWatchersResolver {
  @Estimated(() => 1)
  @FieldResolver(() => [Person], { description: 'Who hears of everything that happens to it.' })
  async watchers(@Root() { id }: { id: string }, @Ctx() ctx: Context): Promise<readonly PersonRow[]> {
    const people = await staff.of(ctx);
    return (await watchersShown(ctx, id)).flatMap((personId) => people.find(personId) ?? []);
  }

  @Authorized('ticket:note')
  @Estimated(() => MOST_COLLEAGUES)
  @Query(() => [Person], {
    description: 'Colleagues who may see a ticket, whom a note on it may speak to (at most eight); none for one the viewer may not see.',
  })
  ticketColleagues(@Args(() => TicketColleaguesArgs) { ticketId, text }: TicketColleaguesArgs, @Ctx() ctx: Context): Promise<PersonRow[]> {
    return colleaguesOf(ctx, ticketId, text ?? '');
  }
}
