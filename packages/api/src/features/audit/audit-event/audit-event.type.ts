import { LIMITS } from '@shouwen/shared';
import { ArrayMaxSize, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../../platform/graphql/connection.js';
import { DateTime } from '../../../platform/graphql/scalars.js';
import { upperEnum } from '../../../platform/graphql/upper-enum.js';
import { Department } from '../../departments/index.js';
import { Person } from '../../people/index.js';
import { AUDIT_SOURCES, type AuditSource } from './audit-filter.rules.js';

export const AuditSourceEnum = upperEnum<AuditSource>(AUDIT_SOURCES);
registerEnumType(AuditSourceEnum, {
  name: 'AuditSource',
  description: 'Which way something was done.',
  valuesConfig: {
    PANEL: { description: 'In the panel.' },
    API: { description: 'By a program with a token.' },
    JOB: { description: 'By a timed job.' },
    EVENT: { description: 'As a consequence of another event.' },
    DEMO: { description: 'Made up for the demonstration.' },
    SETUP: { description: 'While setting up.' },
  },
});

@ObjectType({ description: 'One field as it was before and after.', simpleResolvers: true })
export class AuditChange {
  @Field(() => String, { description: 'Name of the field.' })
  field!: string;

  @Field(() => String, { nullable: true, description: 'Before; null when it was empty.' })
  from!: string | null;

  @Field(() => String, { nullable: true, description: 'After; null when it is empty.' })
  to!: string | null;
}

@ObjectType({ description: 'Something else that an event says.', simpleResolvers: true })
export class AuditDetail {
  @Field(() => String, { description: 'What it is about.' })
  name!: string;

  @Field(() => String, { description: 'What it says.' })
  value!: string;
}

@ObjectType({ description: 'One entry of the audit log: who did what to what, when and from where. Never changed.', simpleResolvers: true })
export class AuditEvent {
  @Field(() => ID, { description: 'Id of the event.' })
  id!: string;

  @Field(() => Int, { description: 'Its place in the chain of seals.' })
  position!: number;

  @Field(() => DateTime, { description: 'When it happened.' })
  at!: string;

  @Field(() => String, { description: 'What was done, `noun.past`.' })
  type!: string;

  @Field(() => Person, { nullable: true, description: 'Who did it; null for the system and for whoever had not signed in.' })
  actor!: Person | null;

  @Field(() => String, { description: 'Name of who did it.' })
  actorName!: string;

  @Field(() => String, { description: 'person, token, system or anonymous.' })
  actorKind!: string;

  @Field(() => Person, { nullable: true, description: 'On whose behalf, where that is somebody else.' })
  onBehalfOf!: Person | null;

  @Field(() => ID, { nullable: true, description: 'The session or token it came by.' })
  credentialId!: string | null;

  @Field(() => String, { nullable: true, description: 'Network address of the caller.' })
  address!: string | null;

  @Field(() => String, { description: 'Kind of the object: ticket, customer, person …' })
  subjectType!: string;

  @Field(() => ID, { description: 'The object.' })
  subjectId!: string;

  @Field(() => String, { nullable: true, description: 'What the object is called, as far as the viewer may see it.' })
  subjectLabel!: string | null;

  @Field(() => Department, { nullable: true, description: 'The department it happened in.' })
  department!: Department | null;

  @Field(() => AuditSourceEnum, { description: 'Which way it was done.' })
  source!: AuditSource;

  @Field(() => String, { description: 'The request or job it belongs to; everything with the same id was done together.' })
  requestId!: string;

  @Field(() => [AuditChange], { description: 'What changed, before and after.' })
  changes!: AuditChange[];

  @Field(() => [AuditDetail], { description: 'What else it says.' })
  details!: AuditDetail[];

  @Field(() => Boolean, { description: 'Somebody wrote texts with it (a reason, a cause) that can be erased.' })
  hasTexts!: boolean;

  @Field(() => [AuditDetail], {
    description: 'Those texts, as far as they were not erased and the viewer may see the ticket or customer they belong to.',
  })
  texts!: AuditDetail[];
}

export const { Connection: AuditEventConnection, Edge: AuditEventEdge } = connectionOf(AuditEvent);

@InputType({ description: 'Which entries of the audit log. All conditions hold together.' })
export class AuditEventFilter {
  @Field(() => DateTime, { nullable: true, description: 'Not before.' })
  from?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Before.' })
  to?: Date | null;

  @Field(() => [String], { nullable: true, description: 'These kinds of event.' })
  @ArrayMaxSize(LIMITS.ids)
  types?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'By this person.' })
  actorId?: string | null;

  @Field(() => ID, { nullable: true, description: 'On behalf of this person.' })
  onBehalfOfId?: string | null;

  @Field(() => String, { nullable: true, description: 'From this network address.' })
  @MaxLength(LIMITS.search)
  address?: string | null;

  @Field(() => String, { nullable: true, description: 'To objects of this kind.' })
  @MaxLength(LIMITS.code)
  subjectType?: string | null;

  @Field(() => ID, { nullable: true, description: 'To this object.' })
  subjectId?: string | null;

  @Field(() => ID, { nullable: true, description: 'In this department.' })
  departmentId?: string | null;

  @Field(() => AuditSourceEnum, { nullable: true, description: 'This way.' })
  source?: AuditSource | null;

  @Field(() => String, { nullable: true, description: 'In this request or job.' })
  @MaxLength(LIMITS.search)
  requestId?: string | null;
}
