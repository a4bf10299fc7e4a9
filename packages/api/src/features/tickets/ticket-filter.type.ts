import { type Channel, LIMITS, type Priority, type StateCategory } from '@shouwen/shared';
import { ArrayMaxSize, MaxLength } from 'class-validator';
import { ArgsType, Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { PageArgs } from '../../platform/graphql/connection.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { upperEnum } from '../../platform/graphql/upper-enum.js';
import { StateCategoryEnum } from '../workflows/index.js';
import { TicketChannelEnum, TicketPriorityEnum } from './ticket.type.js';
import { CLOCKS_ASKED, type ClockAsked, type FieldAsked, TICKET_VIEWS, type TicketsAsked, type TicketView } from './ticket-filter.rules.js';
import { TICKET_SORTS, type TicketSort } from './ticket-order.rules.js';

export const TicketViewEnum = upperEnum<TicketView>(TICKET_VIEWS);
registerEnumType(TicketViewEnum, {
  name: 'TicketView',
  description: 'Standing views of the desk.',
  valuesConfig: {
    MINE: { description: 'Open, and I am the assignee.' },
    OWNED: { description: 'Not ended, and I am first responsible.' },
    UNASSIGNED: { description: 'Open, and waits in my departments for somebody to take it on.' },
    WAITING: { description: 'Waits for the customer, a third party or another department.' },
    UNTOLD: { description: 'Solved, I own it, the outcome is not told yet.' },
    MENTIONED: { description: 'A note on it speaks to me, and it has not ended.' },
    WATCHED: { description: 'I watch it, and it has not ended.' },
    DRAFTS: { description: 'I have begun to write on it and not sent it.' },
    ALL_OPEN: { description: 'Everything open that I may see.' },
  },
});

export const TicketSortEnum = upperEnum<TicketSort>(TICKET_SORTS);
registerEnumType(TicketSortEnum, {
  name: 'TicketSort',
  description: 'Order of a list of tickets.',
  valuesConfig: {
    CREATED_DESC: { description: 'Newest first.' },
    CREATED_ASC: { description: 'Oldest first.' },
    UPDATED_DESC: { description: 'Latest changed first.' },
    PRIORITY_DESC: { description: 'Most urgent first, of those the oldest.' },
    DUE: { description: 'Nearest deadline first; then those whose clocks stand still, then those to which nothing is promised.' },
  },
});

export const TicketClockFilterEnum = upperEnum<ClockAsked>(CLOCKS_ASKED);
registerEnumType(TicketClockFilterEnum, {
  name: 'TicketClockFilter',
  description: 'How a ticket stands to its nearest deadline.',
  valuesConfig: {
    DUE_SOON: { description: 'The deadline comes within the time that the organisation calls soon.' },
    OVERDUE: { description: 'The deadline has passed.' },
    WAITING: { description: 'Its clocks stand still.' },
  },
});

@InputType('TicketFieldCondition', { description: 'Tickets of which this is said in a field of their forms.' })
@ObjectType('SavedTicketFieldCondition', { description: 'What a saved view asks of a field of forms.', simpleResolvers: true })
export class TicketFieldCondition implements FieldAsked {
  @Field(() => String, { description: 'Word of the field.' })
  @MaxLength(LIMITS.code)
  field!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The value as it is kept: the code of an option, `yes`, a day …; anything when absent.',
  })
  @MaxLength(LIMITS.reason)
  value?: string | null;
}

/** Asked with, and read back from a view that was saved. */
@InputType('TicketFilter', { description: 'Which tickets: everything given must hold.' })
@ObjectType('SavedTicketFilter', { description: 'Which tickets a saved view asks for: everything given must hold.', simpleResolvers: true })
export class TicketFilter implements TicketsAsked {
  @Field(() => TicketViewEnum, { nullable: true, description: 'One of the standing views.' })
  view?: TicketView | null;

  @Field(() => [ID], { nullable: true, description: 'Handled by one of these departments.' })
  @ArrayMaxSize(LIMITS.ids)
  departmentIds?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Count what lies below those departments as well.' })
  includeSubtree?: boolean | null;

  @Field(() => [ID], { nullable: true, description: 'Of one of these types.' })
  @ArrayMaxSize(LIMITS.ids)
  typeIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'In one of these categories.' })
  @ArrayMaxSize(LIMITS.ids)
  categoryIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Carrying one of these categories of the trees beside the problems.' })
  @ArrayMaxSize(LIMITS.ids)
  markedIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'With all of these tags.' })
  @ArrayMaxSize(LIMITS.tags)
  tagIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'In one of these states.' })
  @ArrayMaxSize(LIMITS.ids)
  stateIds?: string[] | null;

  @Field(() => [StateCategoryEnum], { nullable: true, description: 'In a state of one of these categories.' })
  @ArrayMaxSize(LIMITS.ids)
  stateCategories?: StateCategory[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those on which work is owed, or only those on which none is.' })
  isOpen?: boolean | null;

  @Field(() => [TicketPriorityEnum], { nullable: true, description: 'Of one of these priorities.' })
  @ArrayMaxSize(LIMITS.ids)
  priorities?: Priority[] | null;

  @Field(() => [TicketChannelEnum], { nullable: true, description: 'Came by one of these ways.' })
  @ArrayMaxSize(LIMITS.ids)
  channels?: Channel[] | null;

  @Field(() => [ID], { nullable: true, description: 'One of these people works on it.' })
  @ArrayMaxSize(LIMITS.ids)
  assigneeIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'One of these people is first responsible.' })
  @ArrayMaxSize(LIMITS.ids)
  ownerIds?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Of this customer.' })
  customerId?: string | null;

  @Field(() => [TicketFieldCondition], { nullable: true, description: 'Of which this is said in their forms.' })
  @ArrayMaxSize(LIMITS.fieldConditions)
  fields?: TicketFieldCondition[] | null;

  @Field(() => [String], { nullable: true, description: 'Leaving one of these fields of their forms open; none named: any.' })
  @ArrayMaxSize(LIMITS.ids)
  @MaxLength(LIMITS.code, { each: true })
  leavesOpen?: string[] | null;

  @Field(() => TicketClockFilterEnum, { nullable: true, description: 'Standing so to its nearest deadline.' })
  clock?: ClockAsked | null;

  @Field(() => DateTime, { nullable: true, description: 'Created at this instant or later.' })
  createdFrom?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Created before this instant.' })
  createdTo?: Date | null;

  @Field(() => String, { nullable: true, description: "Start of the number, part of the subject or of the customer's name." })
  @MaxLength(LIMITS.search)
  search?: string | null;
}

@ArgsType()
export class TicketsArgs extends PageArgs {
  @Field(() => TicketFilter, { nullable: true, description: 'Which ones.' })
  filter?: TicketFilter | null;

  @Field(() => TicketSortEnum, { nullable: true, description: 'In which order; newest first when absent.' })
  sort?: TicketSort | null;
}
