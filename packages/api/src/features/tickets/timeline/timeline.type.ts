import {
  type Channel,
  CONTACT_DIRECTIONS,
  CONTACT_RESULTS,
  type ContactDirection,
  type ContactResult,
  type CustomerProof,
} from '@shouwen/shared';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../../platform/graphql/connection.js';
import { Estimated } from '../../../platform/graphql/estimated.js';
import { DateTime } from '../../../platform/graphql/scalars.js';
import { upperEnum } from '../../../platform/graphql/upper-enum.js';
import { Department } from '../../departments/index.js';
import { Person } from '../../people/index.js';
import { TicketState } from '../../workflows/index.js';
import { TicketChannelEnum } from '../ticket.type.js';
import { CustomerProofEnum } from '../ticket-closing/ticket-closing.type.js';
import { RelationEnum } from '../ticket-relations/relation.type.js';
import type { Relation } from '../ticket-relations/relations.rules.js';
import { CHANGED_FIELDS, type ChangedField } from './timeline-changes.rules.js';

export type NoteAudience = 'internal' | 'customer';
export const NoteAudienceEnum = upperEnum<NoteAudience>(['internal', 'customer']);
registerEnumType(NoteAudienceEnum, {
  name: 'NoteAudience',
  description: 'For whom a note is.',
  valuesConfig: { INTERNAL: { description: 'Colleagues only.' }, CUSTOMER: { description: 'The customer was told this.' } },
});

export const ChangedFieldEnum = upperEnum<ChangedField>(CHANGED_FIELDS);
registerEnumType(ChangedFieldEnum, {
  name: 'TicketChangedField',
  description: 'What of a ticket was put right.',
  valuesConfig: {
    PRIORITY: { description: 'How pressing it is; the sides are values of `TicketPriority`.' },
    TYPE: { description: 'What kind of matter it is.' },
    CATEGORY: { description: 'Its problem category.' },
    SUBJECT: { description: 'The matter in one line.' },
    DESCRIPTION: { description: 'What the customer said; only what it was.' },
    CONTACTNAME: { description: 'Who raised it.' },
    NOTE: { description: 'Words that the organisation lets a step write.' },
    ACTION: { description: 'An action of its step; what it was done to, the kind of event says.' },
    TAGS: { description: 'Its tags: those taken off, and those put on.' },
    MARKS: { description: 'What it carries of a tree of categories beside the problems.' },
    FIELDS: { description: 'Fields of its forms; never what was said in them.' },
  },
});

export const ContactDirectionEnum = upperEnum<ContactDirection>(CONTACT_DIRECTIONS);
registerEnumType(ContactDirectionEnum, {
  name: 'ContactDirection',
  description: 'Who sought whom.',
  valuesConfig: { IN: { description: 'The customer sought us.' }, OUT: { description: 'We sought the customer.' } },
});

export const ContactResultEnum = upperEnum<ContactResult>(CONTACT_RESULTS);
registerEnumType(ContactResultEnum, {
  name: 'ContactResult',
  description: 'What came of a contact.',
  valuesConfig: {
    REACHED: { description: 'They spoke to each other.' },
    NO_ANSWER: { description: 'Nobody answered.' },
    BUSY: { description: 'The line was busy.' },
    LEFT_MESSAGE: { description: 'A message was left.' },
    WRONG_NUMBER: { description: 'It was somebody else.' },
  },
});

@ObjectType({ description: 'How the customer was spoken to.', simpleResolvers: true })
export class TicketContact {
  @Field(() => ContactDirectionEnum, { description: 'Who sought whom.' })
  direction!: ContactDirection;

  @Field(() => ContactResultEnum, { description: 'What came of it.' })
  result!: ContactResult;

  @Field(() => Int, { nullable: true, description: 'How long it took.' })
  durationSeconds!: number | null;
}

@ObjectType({ description: 'One thing that was put right on a ticket.', simpleResolvers: true })
export class TimelineChange {
  @Field(() => ChangedFieldEnum, { description: 'What was changed.' })
  field!: ChangedField;

  @Field(() => String, { nullable: true, description: 'What it was; null when it was nothing, or was erased.' })
  from!: string | null;

  @Field(() => String, { nullable: true, description: 'What it became; null when it was taken away, or was erased.' })
  to!: string | null;
}

@ObjectType({ description: "One entry of a ticket's history, as it was recorded; never rewritten.", simpleResolvers: true })
export class TimelineEntry {
  @Field(() => ID, { description: 'Id of the event.' })
  id!: string;

  @Field(() => DateTime, { description: 'When it happened.' })
  at!: string;

  @Field(() => String, { description: 'Kind of event, `noun.past`: ticket.created, ticket.assigned, message.internal_note …' })
  type!: string;

  @Field(() => Person, { nullable: true, description: 'Who did it; null for the system.' })
  actor!: Person | null;

  @Field(() => String, { description: 'Name of who did it.' })
  actorName!: string;

  @Field(() => Department, { nullable: true, description: 'The department that handled the ticket when it happened.' })
  department!: Department | null;

  @Field(() => Department, { nullable: true, description: 'The department it went to, when it changed.' })
  toDepartment!: Department | null;

  @Field(() => Person, { nullable: true, description: 'Who worked on it from then on, when that changed.' })
  assignee!: Person | null;

  @Field(() => TicketState, { nullable: true, description: 'The state it left, when it changed.' })
  fromState!: TicketState | null;

  @Field(() => TicketState, { nullable: true, description: 'The state it came to, when it changed.' })
  toState!: TicketState | null;

  @Field(() => String, { nullable: true, description: 'Why, as the actor gave it.' })
  reason!: string | null;

  @Field(() => ID, { nullable: true, description: 'Id of the note or message; what `TicketFile.messageId` names.' })
  messageId!: string | null;

  @Field(() => String, { nullable: true, description: 'Text of the note or message; null when it was erased.' })
  body!: string | null;

  @Field(() => NoteAudienceEnum, { nullable: true, description: 'For whom the note is.' })
  audience!: NoteAudience | null;

  @Field(() => TicketChannelEnum, { nullable: true, description: 'By which way the customer was told.' })
  channel!: Channel | null;

  @Field(() => Boolean, { description: 'It told the customer the outcome.' })
  isOutcome!: boolean;

  @Field(() => TicketContact, { nullable: true, description: 'Where the customer was spoken to: how.' })
  contact!: TicketContact | null;

  @Field(() => String, { nullable: true, description: 'What was agreed to happen next.' })
  nextStep!: string | null;

  @Field(() => CustomerProofEnum, { nullable: true, description: 'By which way the customer said what they think of the outcome.' })
  proof!: CustomerProof | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether they are satisfied with it; null where nothing was said of it.' })
  isSatisfied!: boolean | null;

  @Field(() => String, { nullable: true, description: 'Who signed for the work.' })
  signedBy!: string | null;

  @Estimated(() => 1)
  @Field(() => [Person], { description: 'Whom a note speaks to, or who began or ceased to watch it (at most 20).' })
  people!: readonly Person[];

  @Field(() => String, { nullable: true, description: 'Number of the other ticket of a link, a merge or a split.' })
  otherNumber!: string | null;

  @Field(() => RelationEnum, { nullable: true, description: 'What that ticket then became to this one.' })
  relation!: Relation | null;

  @Estimated(() => 1)
  @Field(() => [TimelineChange], { description: 'What it put right on the ticket (at most one entry per field).' })
  changes!: readonly TimelineChange[];
}

export const { Connection: TimelineConnection, Edge: TimelineEdge } = connectionOf(TimelineEntry, 'Timeline');
