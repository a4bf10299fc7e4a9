import { type Priority, textIn, WORD_COLORS, WORD_LIST_NAMES, type WordColor, type WordListName, wordList } from '@shouwen/shared';
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import type { Ctx } from '../../platform/context.js';
import { connectionOf } from '../../platform/graphql/connection.js';
import { TextInLanguages, textInLanguages } from '../../platform/graphql/local-text.type.js';
import { PriorityEnum } from '../../platform/graphql/priority.type.js';
import { upperEnum } from '../../platform/graphql/upper-enum.js';
import type { WordRow } from './word.rules.js';

export const WordListEnum = upperEnum<WordListName>(WORD_LIST_NAMES);
registerEnumType(WordListEnum, {
  name: 'WordList',
  description: 'A list of words that the organisation keeps.',
  valuesConfig: Object.fromEntries(WORD_LIST_NAMES.map((list) => [list.toUpperCase(), { description: `${wordList(list).names.en}.` }])),
});

export const WordColorEnum = upperEnum<WordColor>(WORD_COLORS);
registerEnumType(WordColorEnum, {
  name: 'WordColor',
  description: 'A colour of the theme that a word may be shown in.',
  valuesConfig: Object.fromEntries(
    WORD_COLORS.map((color) => [color.toUpperCase(), { description: `${color[0]?.toUpperCase()}${color.slice(1)}.` }]),
  ),
});

@ObjectType({ description: 'A word of a list that the organisation keeps, such as a tag, where it is used.', simpleResolvers: true })
export class Word {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;

  @Field(() => String, { description: 'Stable word, unique in its list.' })
  code!: string;

  @Field(() => String, { description: "What it is called in the viewer's language." })
  name!: string;

  @Field(() => WordColorEnum, { nullable: true, description: 'The colour it is shown in.' })
  color!: WordColor | null;

  @Field(() => [String], { description: "Of a tier: what it gives, in the viewer's language." })
  gives!: readonly string[];
}

@ObjectType({ description: 'A word in its list, with all that is said of it.', simpleResolvers: true })
export class WordEntry extends Word {
  @Field(() => TextInLanguages, { description: 'What it is called in each language.' })
  names!: TextInLanguages;

  @Field(() => [TextInLanguages], { description: 'Of a tier: what it gives, in each language.' })
  givesIn!: readonly TextInLanguages[];

  @Field(() => PriorityEnum, {
    nullable: true,
    description: 'Of a tier: with what priority its tickets begin, unless whoever registers says.',
  })
  priority!: Priority | null;

  @Field(() => Boolean, { description: 'Of a source: nobody takes its customers for themselves.' })
  isCompanyLead!: boolean;

  @Field(() => Int, { description: 'Of a benefit: how many points it costs.' })
  points!: number;

  @Field(() => [String], { description: 'Of a benefit: codes of the tiers it is for; none: for all.' })
  tiers!: readonly string[];

  @Field(() => Boolean, { description: 'No longer offered; kept for what was said with it.' })
  isArchived!: boolean;
}

export const { Connection: WordConnection, Edge: WordEdge } = connectionOf(WordEntry, 'Word');

/** A word as GraphQL shows it where it is used. */
export function wordView({ language }: Pick<Ctx, 'language'>, { id, code, names, color, details }: WordRow): Word {
  return { id, code, color, name: textIn(names, language), gives: (details?.gives ?? []).map((text) => textIn(text, language)) };
}

/** The same in its list. */
export function entryView(ctx: Pick<Ctx, 'language'>, word: WordRow): WordEntry {
  const { gives = [], priority = null, isCompanyLead = false, points = 0, tiers = [] } = word.details ?? {};
  const { names, isArchived } = word;
  return {
    ...wordView(ctx, word),
    names: textInLanguages(names),
    givesIn: gives.map(textInLanguages),
    priority,
    isCompanyLead,
    points,
    tiers,
    isArchived,
  };
}
