import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { Ctx as Context } from '../../../platform/context.js';
import { Estimated } from '../../../platform/graphql/estimated.js';
import { DateTime } from '../../../platform/graphql/scalars.js';
import { Ticket } from '../ticket.type.js';
import { NoteAudienceEnum } from '../timeline/timeline.type.js';
import { draftsOfTicket } from './ticket-drafts.queries.js';

@ObjectType({ description: 'What the viewer has begun to write on a ticket; nobody else sees it.', simpleResolvers: true })
export class TicketDraft {
  @Field(() => NoteAudienceEnum, { description: 'For whom it is.' })
  audience!: 'internal' | 'customer';

  @Field(() => String, { description: 'The text so far.' })
  body!: string;

  @Field(() => DateTime, { description: 'When it was last kept.' })
  updatedAt!: Date;
}

@Resolver(() => Ticket)
export class TicketDraftsResolver {
  @Estimated(() => 2)
  @FieldResolver(() => [TicketDraft], {
    description: 'What the viewer has begun to write: at most one text for the customer and one for colleagues.',
  })
  drafts(@Root() { id }: { id: string }, @Ctx() ctx: Context): Promise<readonly TicketDraft[]> {
    return draftsOfTicket(ctx, id);
  }
}
