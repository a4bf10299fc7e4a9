import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../../platform/graphql/connection.js';
import { DateTime } from '../../../platform/graphql/scalars.js';
import { upperEnum } from '../../../platform/graphql/upper-enum.js';
import { LOOK_KINDS, type LookKind } from '../../../platform/looks/look.rules.js';
import { Person } from '../../people/index.js';
import { AuditSourceEnum } from '../audit-event/audit-event.type.js';
import type { AuditSource } from '../audit-event/audit-filter.rules.js';

const LookKindEnum = upperEnum<LookKind>(LOOK_KINDS);
registerEnumType(LookKindEnum, {
  name: 'LookKind',
  description: 'What somebody was shown.',
  valuesConfig: {
    VIEWED: { description: 'Opened it, or read what it says.' },
    REVEALED: { description: 'Saw phone or e-mail in full.' },
    EXPORTED: { description: 'Took it away in a file.' },
  },
});

@ObjectType({
  description: 'That somebody looked at a customer, a ticket or a document: one entry per person, object, kind of look, way and hour.',
  simpleResolvers: true,
})
export class AccessLogEntry {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Person, { nullable: true, description: 'Who looked.' })
  person!: Person | null;

  @Field(() => Person, { nullable: true, description: 'Through whose eyes, where that is somebody else.' })
  onBehalfOf!: Person | null;

  @Field(() => String, { description: 'customer, ticket or document.' })
  objectType!: string;

  @Field(() => ID, { description: 'What was looked at.' })
  objectId!: string;

  @Field(() => String, { nullable: true, description: 'What it is called, as far as the viewer may see it.' })
  objectLabel!: string | null;

  @Field(() => LookKindEnum, { description: 'What they were shown.' })
  kind!: LookKind;

  @Field(() => AuditSourceEnum, { description: 'In the panel or by a program.' })
  source!: AuditSource;

  @Field(() => String, { nullable: true, description: 'Network address, the latest of the hour.' })
  address!: string | null;

  @Field(() => Int, { description: 'How often in this hour.' })
  looks!: number;

  @Field(() => DateTime, { description: 'The first time in this hour.' })
  firstAt!: string;

  @Field(() => DateTime, { description: 'The last time in this hour.' })
  lastAt!: string;
}

export const { Connection: AccessLogConnection, Edge: AccessLogEdge } = connectionOf(AccessLogEntry, 'AccessLog');

@InputType({ description: 'Which entries of the access log. All conditions hold together.' })
export class AccessLogFilter {
  @Field(() => ID, { nullable: true, description: 'Who looked.' })
  personId?: string | null;

  @Field(() => ID, { nullable: true, description: 'At this customer.' })
  customerId?: string | null;

  @Field(() => ID, { nullable: true, description: 'At this ticket.' })
  ticketId?: string | null;

  @Field(() => ID, { nullable: true, description: 'At this document.' })
  documentId?: string | null;

  @Field(() => LookKindEnum, { nullable: true, description: 'This kind of look.' })
  kind?: LookKind | null;

  @Field(() => DateTime, { nullable: true, description: 'Not before the hour of this instant.' })
  from?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'In hours that began before.' })
  to?: Date | null;
}
