import { type Language, LIMITS, type LocalText, textIn } from '@shouwen/shared';
import { ArrayMaxSize, MaxLength } from 'class-validator';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { connectionOf } from '../../platform/graphql/connection.js';
import { DateTime } from '../../platform/graphql/scalars.js';
import { upperEnum } from '../../platform/graphql/upper-enum.js';
import {
  ANNOUNCEMENT_LEVELS,
  ANNOUNCEMENT_PHASES,
  type AnnouncementLevel,
  type AnnouncementPhase,
  type AnnouncementWish,
  phaseOf,
} from './announcement.rules.js';

export const ANNOUNCEMENT_TEXT = 500;

const LevelEnum = upperEnum(ANNOUNCEMENT_LEVELS);
registerEnumType(LevelEnum, {
  name: 'AnnouncementLevel',
  description: 'How loud an announcement is.',
  valuesConfig: { INFO: { description: 'For information.' }, WARNING: { description: 'To mind.' }, URGENT: { description: 'Pressing.' } },
});

const PhaseEnum = upperEnum(ANNOUNCEMENT_PHASES);
registerEnumType(PhaseEnum, {
  name: 'AnnouncementPhase',
  description: 'Where an announcement stands in time.',
  valuesConfig: {
    SCHEDULED: { description: 'Begins later.' },
    SHOWN: { description: 'Is shown now.' },
    OVER: { description: 'Has ended or was withdrawn.' },
  },
});

@ObjectType({ description: 'One text in the languages it was written in.', simpleResolvers: true })
export class AnnouncementTexts {
  @Field(() => String, { description: 'Simplified Chinese.' })
  zhCN!: string;

  @Field(() => String, { nullable: true, description: 'Traditional Chinese.' })
  zhTW!: string | null;

  @Field(() => String, { nullable: true, description: 'English.' })
  en!: string | null;
}

@InputType({ description: 'One text in every language it is written in.' })
export class AnnouncementTextsInput {
  @Field(() => String, { description: 'Simplified Chinese; shown where another is missing.' })
  @MaxLength(ANNOUNCEMENT_TEXT)
  zhCN!: string;

  @Field(() => String, { nullable: true, description: 'Traditional Chinese.' })
  @MaxLength(ANNOUNCEMENT_TEXT)
  zhTW?: string | null;

  @Field(() => String, { nullable: true, description: 'English.' })
  @MaxLength(ANNOUNCEMENT_TEXT)
  en?: string | null;
}

@InputType({ description: 'What is announced, to whom and when.' })
export class AnnouncementInput {
  @Field(() => LevelEnum, { description: 'How loud.' })
  level!: AnnouncementLevel;

  @Field(() => AnnouncementTextsInput, { description: 'What it says.' })
  texts!: AnnouncementTextsInput;

  @Field(() => DateTime, { nullable: true, description: 'From when it is shown; now when absent.' })
  startsAt?: Date | null;

  @Field(() => DateTime, { nullable: true, description: 'Until when; until it is withdrawn when absent.' })
  endsAt?: Date | null;

  @Field(() => [ID], { nullable: true, description: 'Only for people with one of these roles; for everybody when absent or empty.' })
  @ArrayMaxSize(LIMITS.ids)
  roleIds?: string[] | null;

  @Field(() => Boolean, { description: 'Whether people may put it away.' })
  isDismissible!: boolean;
}

export function wishOf({ level, texts, startsAt, endsAt, roleIds, isDismissible }: AnnouncementInput): AnnouncementWish {
  const { zhCN, zhTW, en } = texts;
  return {
    level,
    texts: { 'zh-CN': zhCN, ...(zhTW != null && { 'zh-TW': zhTW }), ...(en != null && { en }) },
    startsAt: startsAt ?? null,
    endsAt: endsAt ?? null,
    roleIds: roleIds ?? [],
    isDismissible,
  };
}

@ObjectType({ description: 'Something everybody, or everybody with a role, must know.', simpleResolvers: true })
export class Announcement {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => Int, { description: 'Grows with every change.' })
  version!: number;

  @Field(() => LevelEnum, { description: 'How loud it is.' })
  level!: AnnouncementLevel;

  @Field(() => String, { description: "What it says, in the viewer's language." })
  text!: string;

  @Field(() => AnnouncementTexts, { description: 'What it says, in every language it was written in.' })
  texts!: AnnouncementTexts;

  @Field(() => DateTime, { description: 'From when it is shown.' })
  startsAt!: Date;

  @Field(() => DateTime, { nullable: true, description: 'Until when; null: until it is withdrawn.' })
  endsAt!: Date | null;

  @Field(() => [ID], { description: 'Roles it is for; empty: for everybody.' })
  roleIds!: readonly string[];

  @Field(() => Boolean, { description: 'Whether people may put it away.' })
  isDismissible!: boolean;

  @Field(() => PhaseEnum, { description: 'Where it stands in time.' })
  phase!: AnnouncementPhase;
}

export const { Connection: AnnouncementConnection } = connectionOf(Announcement);

type Row = Omit<Announcement, 'text' | 'texts' | 'phase'> & { readonly texts: LocalText };

export function announcementView(row: Row, language: Language, now: Date): Announcement {
  const { texts, ...rest } = row;
  return {
    ...rest,
    text: textIn(texts, language),
    texts: { zhCN: texts['zh-CN'], zhTW: texts['zh-TW'] ?? null, en: texts.en ?? null },
    phase: phaseOf(row, now),
  };
}
