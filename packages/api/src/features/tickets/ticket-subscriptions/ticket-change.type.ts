import { Field, ID, ObjectType } from 'type-graphql';
import { DateTime } from '../../../platform/graphql/scalars.js';

@ObjectType({ description: 'Something happened to a ticket.', simpleResolvers: true })
export class TicketChange {
  @Field(() => ID, { description: 'The ticket.' })
  ticketId!: string;

  @Field(() => ID, { description: 'Id of the event, as in the timeline.' })
  eventId!: string;

  @Field(() => String, { description: 'Kind of event, `noun.past`.' })
  type!: string;

  @Field(() => DateTime, { description: 'When it happened.' })
  at!: Date;

  @Field(() => String, { description: 'Name of who did it.' })
  actorName!: string;
}
