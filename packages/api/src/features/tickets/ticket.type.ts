import { CHANNELS, type Channel, type Priority } from '@shouwen/shared';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Ability } from '../../platform/graphql/ability.type.js';
import { connectionOf } from '../../platform/graphql/connection.js';
import { Node } from '../../platform/graphql/node.type.js';
import { PriorityEnum } from '../../platform/graphql/priority.type.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { upperEnum } from '../../platform/graphql/upper-enum.js';
import { Customer } from '../customers/index.js';
import { Department } from '../departments/index.js';
import { Person } from '../people/index.js';
import { Category, TicketState, TicketType } from '../workflows/index.js';

export const TicketChannelEnum = upperEnum<Channel>(CHANNELS);
registerEnumType(TicketChannelEnum, {
  name: 'TicketChannel',
  description: 'By which way a customer came or was told.',
  valuesConfig: {
    PHONE: { description: 'Telephone, also the hotline.' },
    MAIL: { description: 'E-mail or letter.' },
    CHAT: { description: 'Live chat.' },
    WEB: { description: 'A form on the web site.' },
    WECHAT: { description: 'WeChat.' },
    SMS: { description: 'Text message.' },
    VISIT: { description: 'In person.' },
    API: { description: 'Another system.' },
  },
});

export { PriorityEnum as TicketPriorityEnum };

@ObjectType({ description: "A step of the organisation's own that may be taken from the ticket's state.", simpleResolvers: true })
export class TransitionOption {
  @Field(() => String, { description: 'What `ticketTransition` is called with.' })
  code!: string;

  @Field(() => String, { description: "Name in the viewer's language." })
  name!: string;

  @Field(() => TicketState, { description: 'The state it leads to.' })
  to!: TicketState;

  @Field(() => Ability, { description: 'Whether the viewer may take it, and if not, why.' })
  ability!: Ability;
}

@ObjectType({ description: 'What the viewer may do to a ticket now, by the same rules that guard the mutations.', simpleResolvers: true })
export class TicketViewerCan {
  @Field(() => Ability, { description: 'Take it on.' })
  accept!: Ability;

  @Field(() => Ability, { description: 'Pass it to a department or person.' })
  transfer!: Ability;

  @Field(() => Ability, { description: 'Send it back to where it came from.' })
  return!: Ability;

  @Field(() => Ability, { description: 'Write a note or a message to the customer.' })
  noteAdd!: Ability;

  @Field(() => Ability, { description: 'Fill in its form and mark it with categories.' })
  fill!: Ability;

  @Field(() => Ability, { description: "Take one of the organisation's own steps." })
  transition!: Ability;

  @Field(() => Ability, { description: 'Say that it is solved.' })
  resolve!: Ability;

  @Field(() => Ability, { description: 'Return it to work.' })
  reopen!: Ability;

  @Field(() => Ability, { description: 'Close it.' })
  close!: Ability;

  @Field(() => Ability, { description: 'Record what the customer says of the outcome.' })
  confirm!: Ability;

  @Field(() => Ability, { description: 'Say that its record was looked through.' })
  review!: Ability;

  @Field(() => Ability, { description: 'Put its facts right.' })
  edit!: Ability;

  @Field(() => Ability, { description: 'Say that it should never have been a ticket.' })
  void!: Ability;

  @Field(() => Ability, { description: 'Put tags on it.' })
  tag!: Ability;

  @Field(() => Ability, { description: 'Say how it belongs to others.' })
  link!: Ability;

  @Field(() => Ability, { description: 'Make a ticket of its own of a part of it.' })
  split!: Ability;

  @Field(() => Ability, { description: 'Merge it into another one.' })
  merge!: Ability;

  @Field(() => Ability, { description: 'Take its merge back.' })
  unmerge!: Ability;
}

@ObjectType({ implements: Node, description: 'One matter of one customer, from the first word to the closed file.', simpleResolvers: true })
export class Ticket implements Node {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with every event; send it back with a change.' })
  version!: number;

  @Field(() => String, { description: 'What people call it by; never changes.' })
  number!: string;

  @Field(() => String, { description: 'The matter in one line.' })
  subject!: string;

  @Field(() => String, { description: 'What the customer said.' })
  description!: string;

  @Field(() => TicketType, { description: 'What kind of matter it is.' })
  type!: TicketType;

  @Field(() => Category, { nullable: true, description: 'Problem category.' })
  category!: Category | null;

  @Field(() => TicketState, { description: 'Where it stands in its workflow.' })
  state!: TicketState;

  @Field(() => PriorityEnum, { description: 'How pressing it is.' })
  priority!: Priority;

  @Field(() => TicketChannelEnum, { description: 'By which way the customer came.' })
  channel!: Channel;

  @Field(() => Customer, { description: 'Whose matter it is.' })
  customer!: Customer;

  @Field(() => String, { nullable: true, description: 'Who raised it, where that is not the customer.' })
  contactName!: string | null;

  @Field(() => Department, { description: 'The department that handles it now.' })
  department!: Department;

  @Field(() => Person, { description: 'First receiver, accountable to the end (首问责任人); never follows the assignee.' })
  owner!: Person;

  @Field(() => Department, { description: "The first receiver's department when the customer came." })
  ownerDepartment!: Department;

  @Field(() => Person, { nullable: true, description: 'Who works on it now; null while it waits in a department.' })
  assignee!: Person | null;

  @Field(() => String, { nullable: true, description: 'Why it happened, as found when it was solved.' })
  cause!: string | null;

  @Field(() => String, { nullable: true, description: 'What was done.' })
  measure!: string | null;

  @Field(() => DateTime, { description: 'When the customer came.' })
  createdAt!: string;

  @Field(() => DateTime, { description: 'When anything last happened to it.' })
  updatedAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'When the present assignee took it on.' })
  acceptedAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was last solved; null while it is not.' })
  solvedAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was closed.' })
  closedAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the outcome was told to the customer since the last solve (TKT-34).' })
  outcomeToldAt!: string | null;

  @Field(() => Int, { description: 'How often it was sent back.' })
  returnCount!: number;

  @Field(() => Int, { description: 'How often it was reopened.' })
  reopenCount!: number;

  @Field(() => Int, { description: 'How often it was passed on.' })
  hopCount!: number;
}

export const { Connection: TicketConnection, Edge: TicketEdge } = connectionOf(Ticket);
