import { LIMITS } from '@shouwen/shared';
import { ArrayMaxSize, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Ability } from '../../platform/graphql/ability.type.js';
import { connectionOf } from '../../platform/graphql/connection.js';
import { upperEnum } from '../../platform/graphql/upper-enum.js';
import { Department } from '../departments/index.js';
import { Category } from '../workflows/index.js';
import { REPLY_AUDIENCES, type ReplyAudience, type ReplyWish } from './quick-reply.rules.js';

const AudienceEnum = upperEnum(REPLY_AUDIENCES);
registerEnumType(AudienceEnum, {
  name: 'ReplyAudience',
  description: 'Whom a quick reply is for.',
  valuesConfig: {
    EVERYBODY: { description: 'Everybody who writes on tickets.' },
    DEPARTMENT: { description: 'A department and what is below it.' },
    OWN: { description: 'Its writer alone.' },
  },
});

@ObjectType({ description: 'Wording that is prepared once and used in many answers.', simpleResolvers: true })
export class QuickReply {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with every change.' })
  version!: number;

  @Field(() => String, { description: 'What it is found by.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'The heading it stands under: greeting, hold, apology, promise, farewell.' })
  topic!: string | null;

  @Field(() => String, { description: 'The wording, with its variables between `{{` and `}}`.' })
  body!: string;

  @Field(() => AudienceEnum, { description: 'Whom it is for.' })
  audience!: ReplyAudience;

  @Field(() => Department, { nullable: true, description: 'The department it is for, with DEPARTMENT.' })
  department!: Department | null;

  @Field(() => [Category], { description: 'Problem categories it is the prepared solution of.' })
  categories!: readonly Category[];

  @Field(() => Ability, { description: 'Whether the viewer may change or remove it.' })
  keeping!: Ability;
}

export const { Connection: QuickReplyConnection, Edge: QuickReplyEdge } = connectionOf(QuickReply);

@ObjectType({ description: 'A quick reply with the words of one ticket in it.', simpleResolvers: true })
export class FilledQuickReply {
  @Field(() => QuickReply, { description: 'The reply.' })
  reply!: QuickReply;

  @Field(() => String, { description: 'The wording as it would be sent.' })
  text!: string;

  @Field(() => [String], { description: "What the ticket could not fill, in the viewer's language; it stands in 【 】." })
  missing!: readonly string[];

  @Field(() => Boolean, { description: "Whether it is a prepared solution of the ticket's category." })
  isSolution!: boolean;
}

export const { Connection: FilledQuickReplyConnection, Edge: FilledQuickReplyEdge } = connectionOf(FilledQuickReply);

@ObjectType({ description: 'Something a ticket fills into a reply.', simpleResolvers: true })
export class QuickReplyVariable {
  @Field(() => String, { description: 'As it is written between `{{` and `}}`.' })
  name!: string;

  @Field(() => String, { description: "What it is called, in the viewer's language." })
  label!: string;
}

@InputType({ description: 'A quick reply as it is to be.' })
export class QuickReplyInput {
  @Field(() => String, { description: 'What it is found by.' })
  @MaxLength(LIMITS.replyTitle)
  title!: string;

  @Field(() => String, { nullable: true, description: 'The heading it stands under.' })
  @MaxLength(LIMITS.replyTopic)
  topic?: string | null;

  @Field(() => String, { description: 'The wording, with variables (`quickReplyVariables`) between `{{` and `}}`.' })
  @MaxLength(LIMITS.reply)
  body!: string;

  @Field(() => AudienceEnum, { description: 'Whom it is for.' })
  audience!: ReplyAudience;

  @Field(() => ID, { nullable: true, description: 'The department it is for; with DEPARTMENT it must be said.' })
  departmentId?: string | null;

  @Field(() => [ID], { nullable: true, description: 'Problem categories it is the prepared solution of.' })
  @ArrayMaxSize(LIMITS.ids)
  categoryIds?: readonly string[] | null;
}

export function wishOf({ title, topic, body, audience, departmentId, categoryIds }: QuickReplyInput): ReplyWish {
  return { title, topic: topic ?? null, body, audience, departmentId: departmentId ?? null, categoryIds: categoryIds ?? [] };
}
