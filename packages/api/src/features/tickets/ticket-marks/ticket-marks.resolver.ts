import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Estimated } from '../../../platform/graphql/estimated.js';
import { Ticket } from '../ticket.type.js';
import { marksOf, type TicketMarkView } from './ticket-marks.queries.js';
import { TicketMark } from './ticket-marks.type.js';

@Resolver(() => Ticket)
export class TicketMarksResolver {
  @Estimated(() => 2)
  @FieldResolver(() => [TicketMark], { description: 'What it carries of the trees of categories beside the problems, tree by tree.' })
  marks(@Root() { id }: { readonly id: string }, @Ctx() ctx: Context): Promise<readonly TicketMarkView[]> {
    return marksOf(ctx, id);
  }
}
