import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Ticket } from '../ticket.type.js';
import { TimelineEntry } from '../timeline/timeline.type.js';
import { TicketFile } from './ticket-file.type.js';
import { filesOfTicket } from './ticket-files.queries.js';

@Resolver(() => Ticket)
export class TicketFilesResolver {
  @FieldResolver(() => [TicketFile], { description: 'Its files in the order they came (at most 200).' })
  files(@Root() { id }: { id: string }, @Ctx() ctx: Context): Promise<readonly TicketFile[]> {
    return filesOfTicket(ctx, id);
  }
}

/** An entry as the timeline reads it: it knows whose it is. */
interface EntryOfTicket {
  readonly ticketId: string;
  readonly type: string;
  readonly messageId: string | null;
}

@Resolver(() => TimelineEntry)
export class TimelineFilesResolver {
  @FieldResolver(() => [TicketFile], { description: 'The files that came with it.' })
  async files(@Root() { ticketId, type, messageId }: EntryOfTicket, @Ctx() ctx: Context): Promise<readonly TicketFile[]> {
    if (messageId === null && type !== 'ticket.created') return [];
    return (await filesOfTicket(ctx, ticketId)).filter((file) => file.messageId === messageId);
  }
}
