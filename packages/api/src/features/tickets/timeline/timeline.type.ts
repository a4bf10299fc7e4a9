import type { Channel } from '@shouwen/shared';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../../platform/graphql/connection.js';
import { DateTime } from '../../../platform/graphql/scalars.js';
import { upperEnum } from '../../../platform/graphql/upper-enum.js';
import { Department } from '../../departments/index.js';
import { Person } from '../../people/index.js';
import { TicketState } from '../../workflows/index.js';
import { TicketChannelEnum } from '../ticket.type.js';
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
  },
});

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

  @Field(() => String, { nullable: true, description: 'Number of the other ticket of a link, a merge or a split.' })
  otherNumber!: string | null;

  @Field(() => RelationEnum, { nullable: true, description: 'What that ticket then became to this one.' })
  relation!: Relation | null;

  @Field(() => [TimelineChange], { description: 'What it put right on the ticket (at most one entry per field).' })
  changes!: readonly TimelineChange[];
}

export const { Connection: TimelineConnection, Edge: TimelineEdge } = connectionOf(TimelineEntry, 'Timeline');
