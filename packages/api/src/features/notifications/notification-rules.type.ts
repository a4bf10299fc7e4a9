import { ArrayMaxSize, MaxLength } from 'class-validator';
import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { upperEnum } from '../../platform/graphql/upper-enum.js';
import type { NotificationKind } from './notification.rules.js';
import { NotificationKindEnum } from './notification.type.js';
import { DIGESTS, type Digest, MAIL_WAYS, type MailWay, WAY_SOURCES, type WaySource } from './notification-ways.rules.js';

export const MailWayEnum = upperEnum(MAIL_WAYS);
registerEnumType(MailWayEnum, {
  name: 'MailWay',
  description: 'Whether something is told by mail.',
  valuesConfig: {
    NEVER: { description: 'Not by mail.' },
    NOW: { description: 'As it happens, outside the quiet hours.' },
    DIGEST: { description: 'With the next digest, if it is still unread then.' },
  },
});

export const DigestEnum = upperEnum(DIGESTS);
registerEnumType(DigestEnum, {
  name: 'NotificationDigest',
  description: 'How often a digest is sent.',
  valuesConfig: { HOURLY: { description: 'Every hour.' }, DAILY: { description: 'Once a day.' } },
});

export const WaySourceEnum = upperEnum(WAY_SOURCES);
registerEnumType(WaySourceEnum, {
  name: 'NotificationWaySource',
  description: 'Who decided how something is told.',
  valuesConfig: {
    OWN: { description: 'Whoever is told.' },
    DEPARTMENT: { description: 'The nearest department of theirs that says anything of it.' },
    ROLE: { description: 'A role of theirs; of several the one that tells most.' },
    ORGANISATION: { description: 'The organisation.' },
  },
});

@ObjectType({ description: 'By which ways one kind is told.', simpleResolvers: true })
export class NotificationWay {
  @Field(() => NotificationKindEnum, { description: 'The kind.' })
  kind!: NotificationKind;

  @Field(() => String, { description: "What it is called, in the viewer's language." })
  label!: string;

  @Field(() => Boolean, { description: 'Whether it is told in the panel.' })
  isListed!: boolean;

  @Field(() => MailWayEnum, { description: 'Whether it is told by mail.' })
  mail!: MailWay;
}

@ObjectType({ description: 'By which ways the viewer is told of one kind, and whose decision that is.', simpleResolvers: true })
export class NotificationRule extends NotificationWay {
  @Field(() => WaySourceEnum, { description: 'Who decided it.' })
  source!: WaySource;

  @Field(() => String, { nullable: true, description: 'The department or role that decided it.' })
  sourceName!: string | null;

  @Field(() => Boolean, { description: 'Whether it would be told in the panel had the viewer not chosen.' })
  isListedByDefault!: boolean;

  @Field(() => MailWayEnum, { description: 'Whether it would be told by mail had the viewer not chosen.' })
  mailByDefault!: MailWay;
}

@ObjectType({ description: 'How the viewer is told.', simpleResolvers: true })
export class NotificationRulesView {
  @Field(() => Int, { description: 'Grows with every change; 0 while they have chosen nothing.' })
  version!: number;

  @Field(() => [NotificationRule], { description: 'Every kind there is.' })
  ways!: readonly NotificationRule[];

  @Field(() => String, { nullable: true, description: 'No mail from this time of their day on, `22:00`.' })
  quietFrom!: string | null;

  @Field(() => String, { nullable: true, description: 'Until this one.' })
  quietUntil!: string | null;

  @Field(() => DigestEnum, { description: 'How often the digest is sent.' })
  digest!: Digest;

  @Field(() => String, { nullable: true, description: 'Where mail goes; null when none can be sent.' })
  mailAddress!: string | null;
}

const TIME_LENGTH = 5;

@InputType({ description: 'By which ways one kind is to be told.' })
export class NotificationWayInput {
  @Field(() => NotificationKindEnum, { description: 'The kind.' })
  kind!: NotificationKind;

  @Field(() => Boolean, { description: 'Whether it is told in the panel.' })
  isListed!: boolean;

  @Field(() => MailWayEnum, { description: 'Whether it is told by mail.' })
  mail!: MailWay;
}

@InputType({ description: 'How the viewer wants to be told.' })
export class NotificationRulesSetInput {
  @Field(() => Int, { description: 'The version as last seen; 0 the first time.' })
  version!: number;

  @Field(() => [NotificationWayInput], {
    description: 'The kinds; one that is left out is told as their department, their roles or the organisation decided.',
  })
  @ArrayMaxSize(50)
  ways!: readonly NotificationWayInput[];

  @Field(() => String, { nullable: true, description: 'No mail from this time of their day on, `22:00`.' })
  @MaxLength(TIME_LENGTH)
  quietFrom?: string | null;

  @Field(() => String, { nullable: true, description: 'Until this one.' })
  @MaxLength(TIME_LENGTH)
  quietUntil?: string | null;

  @Field(() => DigestEnum, { description: 'How often the digest is sent.' })
  digest!: Digest;
}
