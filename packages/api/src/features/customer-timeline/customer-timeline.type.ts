import { type Channel, CUSTOMER_HISTORY_KINDS, type CustomerHistoryKind } from '@shouwen/shared';
import { ArrayMaxSize } from 'class-validator';
import { ArgsType, Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf, PageArgs } from '../../platform/graphql/connection.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { upperEnum } from '../../platform/graphql/upper-enum.js';
import { Person } from '../people/index.js';
import { TicketChannelEnum, TicketContact } from '../tickets/index.js';

export const CustomerHistoryKindEnum = upperEnum<CustomerHistoryKind>(CUSTOMER_HISTORY_KINDS);
registerEnumType(CustomerHistoryKindEnum, {
  name: 'CustomerHistoryKind',
  description: 'What the timeline of a customer tells of.',
  valuesConfig: {
    TICKET: { description: 'That there was a ticket, and how it ended.' },
    CONTACT: { description: 'That they were spoken to, or that it was tried.' },
    NOTE: { description: 'What colleagues noted on a ticket.' },
    CHANGE: { description: 'What was changed of the customer.' },
    PRODUCT: { description: 'What they own.' },
    FILE: { description: 'Files of theirs.' },
    MERGE: { description: 'Who turned out to be the same.' },
    RECORD: { description: 'What was recorded about them.' },
    LOYALTY: { description: 'Points and cards.' },
  },
});

@ArgsType()
export class CustomerTimelineArgs extends PageArgs {
  @Field(() => ID, { description: 'Whose.' })
  customerId!: string;

  @Field(() => [CustomerHistoryKindEnum], { nullable: true, description: 'Only these; absent: everything.' })
  @ArrayMaxSize(CUSTOMER_HISTORY_KINDS.length)
  kinds?: CustomerHistoryKind[] | null;
}

@ObjectType({ description: 'Something of a customer that changed.', simpleResolvers: true })
export class CustomerChange {
  @Field(() => String, { description: 'The property: name, tier, ownerId …' })
  field!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What it was; null when it was nothing, or no log keeps it (names, ways to reach them).',
  })
  from!: string | null;

  @Field(() => String, { nullable: true, description: 'What it became; null likewise.' })
  to!: string | null;
}

@ObjectType({ description: 'Something that happened with a customer, as it was recorded; never rewritten.', simpleResolvers: true })
export class CustomerTimelineEntry {
  @Field(() => ID, { description: 'Id of the event.' })
  id!: string;

  @Field(() => DateTime, { description: 'When it happened.' })
  at!: string;

  @Field(() => CustomerHistoryKindEnum, { description: 'What it belongs to.' })
  kind!: CustomerHistoryKind;

  @Field(() => String, { description: 'Kind of event, `noun.past`: customer.updated, ticket.created …' })
  type!: string;

  @Field(() => Person, { nullable: true, description: 'Who did it; null for the system.' })
  actor!: Person | null;

  @Field(() => String, {
    nullable: true,
    description: 'What it was about: the product, the file, who speaks for them, the tags, the fields.',
  })
  about?: string | null;

  @Field(() => String, { nullable: true, description: 'What was said; null when nothing was, or it was erased.' })
  body?: string | null;

  @Field(() => String, { nullable: true, description: 'Why, as the actor gave it.' })
  reason!: string | null;

  @Field(() => TicketChannelEnum, { nullable: true, description: 'By which way.' })
  channel?: Channel | null;

  @Field(() => TicketContact, { nullable: true, description: 'Where the customer was spoken to: how.' })
  contact?: TicketContact | null;
}

export const { Connection: CustomerTimelineConnection, Edge: CustomerTimelineEdge } = connectionOf(
  CustomerTimelineEntry,
  'CustomerTimeline',
);
