import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Estimated } from '../../../platform/graphql/estimated.js';
import { Person, type PersonRow, staff } from '../../people/index.js';
import { Ticket } from '../ticket.type.js';
import { watchersShown } from './ticket-people.queries.js';

@Resolver(() => Ticket)
export class TicketWatchersResolver {
  @Estimated(() => 1)
  @FieldResolver(() => [Person], { description: 'Who hears of everything that happens to it.' })
  async watchers(@Root() { id }: { id: string }, @Ctx() ctx: Context): Promise<readonly PersonRow[]> {
    const people = await staff.of(ctx);
    return (await watchersShown(ctx, id)).flatMap((personId) => people.find(personId) ?? []);
  }
}
